import type { Viewer } from '../model/viewer.ts';
import type { TestApi } from './api.ts';
import { WALK, type Visit, type WalkIds } from './visibility-walk.ts';

/** What a viewer is told at one visit, without what differs from run to run whatever the archive holds. */
export interface Answer {
  readonly route: string;
  readonly visit: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * The text without what differs between two runs of one request whatever the archive holds: what chance and the
 * clock give, and whether the engine of a busy machine answered in time that it is up.
 */
export const withoutChance = (text: string): string =>
  text
    .replace(/"elasticsearch":"(?:up|down)"/g, '"elasticsearch":"asked"')
    .replaceAll(UUID, 'ID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/"tookMs":\d+/g, '"tookMs":0');

async function ask(api: TestApi, viewer: Viewer, route: string, visit: Visit): Promise<Answer> {
  const method = route.split(' ')[0]?.toUpperCase() ?? '';
  const headers: Record<string, string> = { ...visit.headers };
  if (visit.body !== undefined) headers['Content-Type'] = 'application/json';
  const body = visit.body === undefined ? null : JSON.stringify(visit.body);
  const answer = await api.as(viewer).request(encodeURI(visit.path), { method, headers, body });
  const told = new Headers(answer.headers);
  told.delete('X-Request-Id');
  return {
    route,
    visit: withoutChance(visit.path),
    status: answer.status,
    headers: Object.fromEntries(told),
    body: withoutChance(Buffer.from(await answer.arrayBuffer()).toString('latin1')),
  };
}

/** Routes answered by the index, and the description of them all, which no document changes. */
const OF_SEARCH = new Set([
  'get /api/openapi.json',
  'get /api/search',
  'get /api/search/export',
  'get /api/suggest',
  'get /api/facets/{facet}',
]);

/**
 * Walks all routes: first those that only look, then those that change something.
 *
 * @param unindexed - only those that look at what the index does not know yet: the archive's
 */
export async function walk(api: TestApi, viewer: Viewer, ids: WalkIds, unindexed = false): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [route, visits] of Object.entries(WALK)) {
    if (unindexed && (!route.startsWith('get ') || OF_SEARCH.has(route))) continue;
    for (const visit of visits(ids)) answers.push(await ask(api, viewer, route, visit));
  }
  return answers;
}
