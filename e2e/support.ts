import { test as base, expect, type APIRequestContext, type Page } from '@playwright/test';

/** What a search says of one document; more is in `/api/openapi.json`. */
interface Found {
  readonly hits: readonly { readonly id: string; readonly fileName: string }[];
}

/** Files of the sample set that the tests look at. */
export const SAMPLES = {
  complaint: '2017-05-12 don khieu nai Quang Thi Hoa.pdf',
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

/** The id of a document by the name of its file. */
export async function documentId(request: APIRequestContext, fileName: string): Promise<string> {
  const response = await request.get('/api/documents');
  const { documents } = (await response.json()) as { documents: Found['hits'] };
  const id = documents.find((document) => document.fileName === fileName)?.id;
  if (id === undefined) throw new Error(`${fileName} is not among the newest documents`);
  return id;
}

/** Waits until the scripts have taken the page over. */
export const scripted = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

/** Whether the page is shown as on a phone. */
export const isSmall = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 600;
