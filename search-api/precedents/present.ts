import type { FactReading } from '../../model/facts.ts';
import type { Viewer } from '../../model/viewer.ts';
import { Problem } from '../../problems/problem.ts';
import { citationOf } from '../citations/citation.ts';
import type { Services } from '../services.ts';
import type { ChangedBy } from './find-changes.ts';
import type { FoundPrecedent } from './precedent.ts';
import type { PrecedentJson } from './precedents.schemas.ts';

/**
 * Precedents with the passage that decides each, and what changed it since. One that the viewer may not
 * see any more is left out.
 *
 * @throws Problem `search-unavailable`
 */
export async function presentPrecedents(
  { archive, search }: Pick<Services, 'archive' | 'search'>,
  viewer: Viewer,
  found: readonly FoundPrecedent[],
): Promise<PrecedentJson[]> {
  const [changes, readings] = await Promise.all([
    search.changesOf(
      viewer,
      found.map(({ source }) => source),
    ),
    Promise.all(found.map(({ source }) => decidingReading(archive, viewer, source.id))),
  ]);
  return found.flatMap((one, i) => {
    const reading = readings[i];
    return reading === undefined ? [] : [present(one, reading, changes.get(one.source.id) ?? [])];
  });
}

/** Where the outcome stands; `null` where nothing says, `undefined` when there is no such document for the viewer. */
async function decidingReading(
  archive: Services['archive'],
  viewer: Viewer,
  id: string,
): Promise<FactReading | null | undefined> {
  try {
    const { readings } = await archive.facts.get(id, viewer);
    return readings.find(({ key }) => key === 'outcome') ?? null;
  } catch (error) {
    if (error instanceof Problem && error.code !== 'database-unavailable') return undefined;
    throw error;
  }
}

function present(
  { source, score, why }: FoundPrecedent,
  reading: FactReading | null,
  changedBy: readonly ChangedBy[],
): PrecedentJson {
  const { id, title, type, number, date, issuer, subject, secret, outcome } = source;
  const place = reading?.place;
  return {
    ...{ id, score, outcome: outcome as PrecedentJson['outcome'], why: [...why] },
    ...{ title, type, number, date, issuer, subject, secret },
    laws: [...source.lawPaths],
    disputes: [...source.disputes],
    respondentKinds: [...source.respondentKinds],
    citation: citationOf(source, place?.page),
    passage:
      reading && place
        ? {
            page: place.page,
            text: reading.text.replace(/\s+/g, ' ').trim(),
            start: place.start,
            end: place.end,
            boxes: place.boxes.map(([x0, y0, x1, y1]) => [x0, y0, x1, y1]),
          }
        : null,
    changedBy: changedBy.map((by) => ({ ...by })),
  };
}
