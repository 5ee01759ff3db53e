import { error } from '@sveltejs/kit';
import { hc, type ClientResponse, type InferResponseType } from 'hono/client';
import type { AppType } from '../../../search-api/app.ts';
import { isProblemDocument } from './problem.ts';

/** The API as the compiler knows it; pass the `fetch` that a load function is given. */
export const connect = (fetcher: typeof fetch = fetch) => hc<AppType>('/', { fetch: fetcher }).api;

type Api = ReturnType<typeof connect>;
type Document$ = Api['documents'][':id'];

export type DocumentJson = InferResponseType<Document$['$get'], 200>;
export type HistoryEvent = InferResponseType<Document$['history']['$get'], 200>['events'][number];
export type PageJson = InferResponseType<Document$['pages'][':n']['$get'], 200>;
export type Hits = InferResponseType<Document$['hits']['$get'], 200>;
export type Passages = InferResponseType<Document$['passages']['$get'], 200>;
export type Alike = InferResponseType<Document$['alike']['$get'], 200>;
export type Precedent = InferResponseType<Document$['precedents']['$get'], 200>[number];
export type DocumentHit = Hits['hits'][number];
export type FactsJson = InferResponseType<Document$['facts']['$get'], 200>;
export type FactReading = FactsJson['readings'][number];
export type FactKey = FactReading['key'];
export type FactValue = Parameters<Document$['facts'][':key']['$put']>[0]['json']['value'];
export type Status = InferResponseType<Api['status']['$get'], 200>;
export type PageToLookAt = InferResponseType<Api['pages-to-look-at']['$get'], 200>['pages'][number];
export type DocumentQuery = NonNullable<Parameters<Api['documents']['$get']>[0]>['query'];
export type DocumentSet = Parameters<Api['documents']['read-again']['$post']>[0]['json'];
export type Received = InferResponseType<Api['documents']['$post'], 202>;
export type Receipt = InferResponseType<Api['receipts'][':id']['$get'], 200>;
export type SearchAnswer = InferResponseType<Api['search']['$get'], 200>;
export type Related = InferResponseType<Document$['related']['$get'], 200>[number];
export type RelatedEvidence = Related['evidence'][number];
export type Registration = InferResponseType<Document$['registration']['$get'], 200>;
export type Comparison = InferResponseType<Document$['comparison'][':other']['$get'], 200>;
export type ComparisonPage = Comparison['here']['pages'][number];
export type Review = InferResponseType<Api['links']['review']['$get'], 200>;
export type Matters = InferResponseType<Api['matters']['$get'], 200>;
export type Places = InferResponseType<Api['places']['$get'], 200>;
export type FacetCount = Matters['facets']['year'][number];
export type YearCount = Matters['matters'][number]['years'][number];
export type Matter = InferResponseType<Api['matters'][':id']['$get'], 200>;
export type MatterDocument = Matter['documents'][number];
export type PersonRow = InferResponseType<Api['people']['$get'], 200>['people'][number];
export type Person = InferResponseType<Api['people'][':id']['$get'], 200>;
export type SearchHit = SearchAnswer['hits'][number];

/** The body of an answer that says yes. */
type Yes<R> = R extends ClientResponse<infer Body, 200 | 202> ? Body : never;

/**
 * Waits for an answer of the API.
 *
 * @throws HttpError of SvelteKit with the problem's code and its words for a person.
 */
export async function answer<R extends ClientResponse<unknown>>(pending: Promise<R>): Promise<Yes<R>> {
  const response = await pending.catch(() => null);
  if (!response) error(502, 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.');
  if (response.ok) return (await response.json()) as Yes<R>;
  const body: unknown = await response.json().catch(() => null);
  if (isProblemDocument(body)) {
    error(response.status, { message: `${body.title}. ${body.detail}`, code: body.code });
  }
  error(response.status, 'Máy chủ trả lời không như mong đợi. Hãy thử lại sau ít phút.');
}
