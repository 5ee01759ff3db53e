import type { Complainant, Facts } from '../model/facts.ts';
import type { TestApi } from './api.ts';
import { page } from './archive.ts';

/** Facts of a complaint by these people. */
export const complaintBy = (
  complainants: readonly Complainant[],
  date: string,
  more: Partial<Facts> = {},
): Partial<Facts> => ({ type: 'đơn', kind: 'khiếu nại', date, complainants, ...more });

/** Puts documents in under names of the test's own, each with a text that no other has. */
export async function addAll<N extends string>(
  api: TestApi,
  documents: Record<N, Partial<Facts>>,
): Promise<Record<N, string>> {
  const ids: [string, string][] = [];
  for (const [name, facts] of Object.entries<Partial<Facts>>(documents)) {
    const bytes = Buffer.from(`%PDF-1.7 ${name}`);
    ids.push([name, (await api.add({ fileName: `${name}.pdf`, bytes, pages: [page(1, name)], facts })).id]);
  }
  return Object.fromEntries(ids) as Record<N, string>;
}

/** Asks as a viewer, and gives the status and what the JSON says. */
export async function askJson(
  app: ReturnType<TestApi['as']>,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const answer = await app.request(encodeURI(`/api${path}`), {
    method,
    ...(body !== undefined && {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
}
