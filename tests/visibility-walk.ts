/** The documents a walk speaks of. */
export interface WalkIds {
  /** A denunciation; for the walk that must find nothing, also an id that never was. */
  readonly secret: string;
  /** A complaint that everyone may see. */
  readonly ordinary: string;
  /** Receipt of a sending of the ordinary one. */
  readonly receipt: string;
  /** Saved searches that found both: one that everyone sees, one kept by people with clearance. */
  readonly saved?: readonly string[];
}

/** One request of the walk. */
export interface Visit {
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

type Visits = (ids: WalkIds) => readonly Visit[];

/** Requests that name a saved search. */
const onSaved =
  (path: string, body?: (ids: WalkIds) => unknown): Visits =>
  (ids) =>
    (ids.saved ?? []).map((id) => ({ path: path.replace('{id}', id), ...(body && { body: body(ids) }) }));

const KEPT = { name: 'Thu hồi đất', query: 'q=thu hồi đất', watching: true, email: null };

/** Requests that name one document, for each of the two. */
const both =
  (visit: (id: string) => Visit): Visits =>
  ({ secret, ordinary }) => [visit(secret), visit(ordinary)];

const onBoth = (path: string, rest: Omit<Visit, 'path'> = {}): Visits =>
  both((id) => ({ path: path.replace('{id}', id), ...rest }));

/** Requests that name both documents, each in turn first. */
const onPair =
  (path: string, rest: Omit<Visit, 'path'> = {}): Visits =>
  ({ secret, ordinary }) =>
    [
      [secret, ordinary],
      [ordinary, secret],
    ].map(([id = '', other = '']) => ({ path: path.replace('{id}', id).replace('{other}', other), ...rest }));

/** Filters of a list of persons or matters by which the denunciation would show. */
const LISTS = [
  '',
  'minPetitions=2',
  'q=Lường Thị Mật',
  'q=luong',
  'q=012345678901',
  'q=Bí thư',
  'year=2021',
  'commune=Chiềng Mung',
  'commune=Chiềng Mung&minPetitions=2',
  'sort=latest',
  'size=1&page=2',
];

/** Words of the denunciation, and filters that would single it out. */
const SEARCHES = [
  '',
  'q=Lường Thị Mật',
  'q=luong thi mat',
  'q=nhận hối lộ',
  'q=Mật hối lộ thu hồi đất',
  'q=05/TC-CD',
  'q=người:"Lường Thị Mật"',
  'q=-người:"Lường Thị Mật"',
  'q=số:05/TC-CD OR loại:"tố cáo"',
  'q=mật:có',
  'q=Mậ* -"thu hồi đất"',
  'q=thu hồi đất&sort=received',
  'q=thu hồi đất&kind=tố cáo',
  'kind=tố cáo',
  'secret=true',
  'year=2021',
  'not-kind=khiếu nại',
  'law=Luật Tố cáo 2018',
  'from=2021-01-01&to=2021-12-31',
];

/**
 * Every route of the API, with the requests by which it could betray a secret document. A route that
 * is not here fails the test: whoever adds one says here how it is to be walked.
 */
export const WALK: Readonly<Record<string, Visits>> = {
  'get /api/status': () => [{ path: '/api/status' }],
  'get /api/live': () => [{ path: '/api/live' }],
  'get /api/viewer': () => [{ path: '/api/viewer' }],
  'get /api/openapi.json': () => [{ path: '/api/openapi.json' }],
  'get /api/documents': () =>
    [
      '',
      '?page=2',
      '?size=1',
      '?size=1&page=2',
      '?state=indexed',
      '?state=received',
      '?state=failed',
      '?needsLook=true',
    ].map((query) => ({ path: `/api/documents${query}` })),
  'get /api/pages-to-look-at': () =>
    ['', '?size=1&page=2'].map((query) => ({ path: `/api/pages-to-look-at${query}` })),
  'get /api/precedents': () => SEARCHES.map((query) => ({ path: `/api/precedents?${query}` })),
  'get /api/search': () => SEARCHES.map((query) => ({ path: `/api/search?${query}` })),
  'get /api/search/export': ({ secret, ordinary }) => [
    ...SEARCHES.map((query) => ({ path: `/api/search/export?format=csv&${query}` })),
    { path: `/api/search/export?format=csv&ids=${secret},${ordinary}` },
    { path: `/api/search/export?format=csv&columns=fileName&ids=${secret}` },
  ],
  'get /api/exports/{id}': ({ secret }) => [{ path: `/api/exports/${secret}` }],
  'get /api/facets/{facet}': () =>
    ['kind', 'commune', 'respondent', 'law', 'term', 'secret'].flatMap((facet) =>
      ['', 'q=nhận hối lộ', 'q=hối lộ&contains=a', 'not-kind=khiếu nại'].map((query) => ({
        path: `/api/facets/${facet}?${query}`,
      })),
    ),
  'get /api/suggest': () =>
    [
      'Lường',
      'luong thi',
      'Mật',
      '05',
      'tố',
      'Bí thư',
      'thu hồi',
      'người:Lường',
      'loại:',
      'năm:',
      'số:05',
    ].map((q) => ({
      path: `/api/suggest?q=${q}`,
    })),
  'get /api/receipts/{id}': ({ receipt, secret }) => [
    { path: `/api/receipts/${receipt}` },
    { path: `/api/receipts/${secret}` },
  ],
  'get /api/documents/{id}': onBoth('/api/documents/{id}'),
  'get /api/documents/{id}/history': onBoth('/api/documents/{id}/history'),
  'get /api/documents/{id}/original': (ids) => [
    ...onBoth('/api/documents/{id}/original')(ids),
    ...onBoth('/api/documents/{id}/original', { headers: { Range: 'bytes=0-3' } })(ids),
    ...onBoth('/api/documents/{id}/original', { headers: { Range: 'bytes=99999999-' } })(ids),
    ...onBoth('/api/documents/{id}/original', { headers: { 'If-None-Match': '*' } })(ids),
  ],
  'get /api/documents/{id}/pages/{n}': (ids) => [
    ...onBoth('/api/documents/{id}/pages/1')(ids),
    ...onBoth('/api/documents/{id}/pages/99')(ids),
  ],
  'get /api/documents/{id}/pages/{n}/image': (ids) => [
    ...onBoth('/api/documents/{id}/pages/1/image?width=200')(ids),
    ...onBoth('/api/documents/{id}/pages/99/image')(ids),
  ],
  'get /api/documents/{id}/hits': (ids) => [
    ...onBoth('/api/documents/{id}/hits?q=thu hồi')(ids),
    ...onBoth('/api/documents/{id}/hits?q=Mật')(ids),
  ],
  'get /api/documents/{id}/passages': (ids) => [
    ...onBoth('/api/documents/{id}/passages?q=thu hồi')(ids),
    ...onBoth('/api/documents/{id}/passages?q=Mật')(ids),
  ],
  'get /api/documents/{id}/precedents': onBoth('/api/documents/{id}/precedents'),
  'get /api/documents/{id}/alike': onBoth('/api/documents/{id}/alike'),
  'get /api/documents/{id}/related': onBoth('/api/documents/{id}/related'),
  'get /api/documents/{id}/comparison/{other}': onPair('/api/documents/{id}/comparison/{other}'),
  'get /api/documents/{id}/matter': onBoth('/api/documents/{id}/matter'),
  'get /api/documents/{id}/registration': onBoth('/api/documents/{id}/registration'),
  'get /api/matters': () =>
    [...LISTS, 'kind=tố cáo', 'from=2021-01-01', 'sort=people'].map((query) => ({
      path: `/api/matters?${query}`,
    })),
  'get /api/matters/export': () =>
    [...LISTS, 'kind=tố cáo'].map((query) => ({ path: `/api/matters/export?format=csv&${query}` })),
  'get /api/matters/{id}': onBoth('/api/matters/{id}'),
  'get /api/places': () =>
    [...LISTS, 'level=commune', 'kind=tố cáo'].map((query) => ({ path: `/api/places?${query}` })),
  'get /api/places/export': () =>
    [...LISTS, 'level=commune'].map((query) => ({ path: `/api/places/export?format=csv&${query}` })),
  'get /api/people': () =>
    [...LISTS, 'addressee=UBND tỉnh Sơn La', 'sort=matters'].map((query) => ({
      path: `/api/people?${query}`,
    })),
  'get /api/people/{id}': (ids) => [
    ...onBoth('/api/people/{id}.0')(ids),
    ...onBoth('/api/people/{id}.1')(ids),
  ],
  'get /api/links/review': () =>
    ['', 'verdict=same_person', 'size=1&page=2'].map((query) => ({ path: `/api/links/review?${query}` })),
  'get /api/documents/{id}/facts': onBoth('/api/documents/{id}/facts'),
  'put /api/documents/{id}/facts/{key}': (ids) => [
    ...onBoth('/api/documents/{id}/facts/subject', { body: { value: 'về việc khác' } })(ids),
    ...onBoth('/api/documents/{id}/facts/date', { body: { value: 'hôm qua' } })(ids),
  ],
  'delete /api/documents/{id}/facts/{key}': onBoth('/api/documents/{id}/facts/subject'),
  'put /api/documents/{id}/pages/{n}/text': onBoth('/api/documents/{id}/pages/1/text', {
    body: { text: 'gõ tay' },
  }),
  'delete /api/documents/{id}/pages/{n}/text': onBoth('/api/documents/{id}/pages/1/text'),
  'post /api/documents/{id}/retry': onBoth('/api/documents/{id}/retry'),
  'post /api/documents/{id}/read-again': (ids) => [
    ...onBoth('/api/documents/{id}/read-again', { body: {} })(ids),
    ...onBoth('/api/documents/{id}/read-again', { body: { pages: [1] } })(ids),
    ...onBoth('/api/documents/{id}/read-again', { body: { pages: [99] } })(ids),
  ],
  'post /api/documents/read-again': ({ secret }) => [
    { path: '/api/documents/read-again', body: { ids: [secret] } },
    { path: '/api/documents/read-again', body: { state: 'indexed' } },
    { path: '/api/documents/read-again', body: { needsLook: true } },
  ],
  'put /api/documents/{id}/related/{other}': (ids) => [
    ...onPair('/api/documents/{id}/related/{other}', { body: { status: 'rejected' } })(ids),
    ...onPair('/api/documents/{id}/related/{other}', {
      body: { status: 'confirmed', verdict: 'repeat', reason: 'một người' },
    })(ids),
  ],
  'delete /api/documents/{id}/related/{other}': onPair('/api/documents/{id}/related/{other}'),
  'put /api/documents/{id}/registration': (ids) => [
    ...both((id) => ({
      path: `/api/documents/${id}/registration`,
      body: { as: 'repeat', of: id === ids.secret ? ids.ordinary : ids.secret },
    }))(ids),
    ...onBoth('/api/documents/{id}/registration', { body: { as: 'new' } })(ids),
  ],
  'post /api/people/{id}/merge': ({ secret, ordinary }) => [
    { path: `/api/people/${ordinary}.0/merge`, body: { other: `${secret}.0`, reason: 'một người' } },
    { path: `/api/people/${secret}.0/merge`, body: { other: `${ordinary}.0` } },
  ],
  'post /api/people/{id}/split': ({ secret, ordinary }) => [
    { path: `/api/people/${ordinary}.0/split`, body: { documents: [secret] } },
    { path: `/api/people/${secret}.0/split`, body: { documents: [ordinary] } },
  ],
  'post /api/people/{id}/confirm': ({ secret, ordinary }) => [
    { path: `/api/people/${ordinary}.0/confirm`, body: { documents: [secret] } },
    { path: `/api/people/${secret}.0/confirm`, body: { documents: [ordinary] } },
  ],
  'put /api/documents/{id}/secret': onBoth('/api/documents/{id}/secret', { body: { secret: false } }),
  'get /api/saved-searches': () => [{ path: '/api/saved-searches' }],
  'get /api/saved-searches/{id}/new': onSaved('/api/saved-searches/{id}/new'),
  'post /api/saved-searches/{id}/seen': onSaved('/api/saved-searches/{id}/seen', ({ ordinary }) => ({
    ids: [ordinary],
  })),
  'put /api/saved-searches/{id}': onSaved('/api/saved-searches/{id}', () => KEPT),
  'delete /api/saved-searches/{id}': onSaved('/api/saved-searches/{id}'),
  'post /api/saved-searches': () => [{ path: '/api/saved-searches', body: KEPT }],
  'post /api/documents': () => [{ path: '/api/documents', body: {} }],
};

/** Routes that give the same to everyone whatever the archive holds. */
export const SAME_FOR_ALL = ['get /api/docs', 'get /api/docs/start.js', 'get /api/docs/{file}'];
