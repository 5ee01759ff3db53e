import { test as base, expect, type APIRequestContext, type Page } from '@playwright/test';

/** What a search says of one document; more is in `/api/openapi.json`. */
interface Found {
  readonly hits: readonly { readonly id: string; readonly fileName: string }[];
}

/** Files of the sample set that the tests look at. */
export const SAMPLES = {
  complaint: '2017-05-12 don khieu nai Quang Thi Hoa.pdf',
  complaintAgain: '2018-01-09 don Quang Thi Hoa lan 2.pdf',
  secret: '2022-02-21 don to cao can bo xa.pdf',
} as const;

/**
 * Every test also watches the browser: no request may leave the host, nothing may break the content
 * security policy, and no script may fail.
 */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const host = new URL(baseURL ?? '').host;
      const wrong: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.host !== host) wrong.push(`asked elsewhere: ${request.url()}`);
      });
      page.on('pageerror', (error) => wrong.push(`script failed: ${error.message}`));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) wrong.push(message.text());
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The id of a document by the name of its file; other tests may have taken in many since. */
export async function documentId(request: APIRequestContext, fileName: string): Promise<string> {
  for (let page = 1; ; page += 1) {
    const response = await request.get(`/api/documents?size=200&page=${String(page)}`);
    const { documents } = (await response.json()) as { documents: Found['hits'] };
    const id = documents.find((document) => document.fileName === fileName)?.id;
    if (id !== undefined) return id;
    if (documents.length === 0) throw new Error(`${fileName} is not in the archive`);
  }
}

/** A file to be sent. */
export interface FileToSend {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A plain text of its own: tests of both widths share one archive, and bytes that came twice are kept once. */
export function textFile(name: string, text: string): FileToSend {
  const own = `${name} ${String(Date.now())}${String(Math.random()).slice(2, 8)}`;
  return { name: `${own}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`${text}\n${own}\n`) };
}

/** Sends a file, waits until it has been read, and gives its id. */
export async function takeIn(
  request: APIRequestContext,
  files: FileToSend,
  form: { readonly secret?: 'true' } = {},
): Promise<string> {
  const sent = await request.post('/api/documents', { multipart: { files, ...form } });
  const { documents } = (await sent.json()) as { documents: { id: string }[] };
  const id = documents[0]?.id;
  if (id === undefined) throw new Error(`${files.name} was not taken in: ${await sent.text()}`);
  await isRead(request, id);
  return id;
}

/** Waits until nothing more is to be done with a document. */
export async function isRead(request: APIRequestContext, id: string): Promise<void> {
  const state = async () => {
    const document = await request.get(`/api/documents/${id}`);
    return ((await document.json()) as { state?: string }).state;
  };
  await expect.poll(state, { timeout: 60_000, intervals: [500] }).toMatch(/^(indexed|failed)$/);
}

/** Waits until the scripts have taken the page over. */
export const scripted = (page: Page): Promise<void> =>
  page.locator('html[data-scripted]').waitFor({ state: 'attached' });

/** Whether the page is shown as on a phone. */
export const isSmall = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 600;
