import type { DocumentSource } from '../../mappings/entries.ts';
import { LEVEL } from '../../mappings/levels.ts';
import type { Viewer } from '../../model/viewer.ts';
import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import type { Engine } from '../search/engine.ts';
import { visibleTo } from '../search/visibility.ts';

/** What a document is told from others of its number by. */
export type Changeable = Pick<DocumentSource, 'id' | 'number' | 'date' | 'issuer'>;

/** A later document that changes an earlier one. */
export interface ChangedBy {
  readonly id: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly how: string;
}

type Changing = Pick<DocumentSource, 'id' | 'number' | 'date' | 'issuer' | 'changes'>;

/** Documents that change any of a screenful. */
const MOST = 500;

/**
 * Which later documents, of those the viewer may see, change each of some documents.
 *
 * @returns by the id of the earlier document; those that nothing changes are not in it
 * @throws Problem `search-unavailable`
 */
export async function findChanges(
  engine: Engine,
  viewer: Viewer,
  earlier: readonly Changeable[],
): Promise<ReadonlyMap<string, readonly ChangedBy[]>> {
  const numbers = earlier.flatMap(({ number }) => number ?? []);
  if (numbers.length === 0) return new Map();
  const answer = await engine.search<Changing>('documents', {
    query: visibleTo(viewer, { terms: { 'changedNumbers.whole': numbers } }),
    size: MOST,
    sort: [{ date: { order: 'desc', unmapped_type: 'date' } }],
    _source: ['id', 'number', 'date', 'issuer', 'changes'],
    track_total_hits: false,
  });
  const later = answer.hits.hits.flatMap(({ _source }) => _source ?? []);
  return new Map(
    earlier.flatMap((one): [string, ChangedBy[]][] => {
      const changed = later.flatMap((by) => changesOf(by, one));
      return changed.length > 0 ? [[one.id, changed]] : [];
    }),
  );
}

function changesOf({ changes, ...by }: Changing, one: Changeable): ChangedBy[] {
  if (by.id === one.id || (by.date !== null && one.date !== null && by.date < one.date)) return [];
  const change = changes.map(readChange).find((each) => isMeant(each, by, one));
  return change ? [{ id: by.id, number: by.number, date: by.date, how: change.how }] : [];
}

interface Cited {
  readonly how: string;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
}

function readChange(path: string): Cited {
  const [how = '', number = '', date = '', issuer = ''] = path.split(LEVEL);
  return { how, number, date, issuer };
}

/**
 * Whether a citation means this document: every body gives the numbers anew each year, so that its date
 * must be the same, or, where no date is cited, its body; without either, the body that changes it.
 */
function isMeant(cited: Cited, by: Changing | Omit<Changing, 'changes'>, one: Changeable): boolean {
  if (one.number === null || key(cited.number) !== key(one.number)) return false;
  if (cited.issuer !== '' && one.issuer !== null && !isSameBody(cited.issuer, one.issuer)) return false;
  if (cited.date !== '' && one.date !== null) return cited.date === one.date;
  const body = cited.issuer === '' ? by.issuer : cited.issuer;
  return body !== null && one.issuer !== null && isSameBody(body, one.issuer);
}

const key = (text: string): string => fold(normalise(text)).replace(/\s+/g, '');

/** `UBND huyện Mai Sơn` is `Chủ tịch Ủy ban nhân dân huyện Mai Sơn`: one names the other's words. */
function isSameBody(a: string, b: string): boolean {
  const [some, others] = [wordsOf(a), wordsOf(b)];
  const [fewer, more] = some.size <= others.size ? [some, others] : [others, some];
  return [...fewer].every((word) => more.has(word));
}

const wordsOf = (body: string): Set<string> =>
  new Set(
    fold(normalise(body))
      .replace(/ubnd/g, 'uy ban nhan dan')
      .replace(/chu tich|giam doc|truong phong|chanh/g, ' ')
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  );
