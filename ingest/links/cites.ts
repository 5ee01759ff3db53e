import { samePlace, sameBody } from './compare-matters.ts';
import { weigh } from './compare-people.ts';
import type { PairVerdict } from './petition-pair.ts';
import type { Citation, Profile } from './profile.ts';
import { CITES, probability } from './weights.ts';

/**
 * How sure it is that a document cites an official one, by its number together with its date or who issued it.
 * A number alone says nothing: every commune numbers its decisions anew each year.
 */
export function citesVerdict(citing: Profile, official: Profile): PairVerdict | undefined {
  const { number, issuer, date } = official;
  if (!number) return undefined;
  for (const citation of citing.citations) {
    if (citation.value !== number.value) continue;
    const agreed = agreement(citation, issuer, date);
    const around = agreed === 0 && samePlace(citing.communes, official.communes) === true;
    if (agreed === undefined || (agreed === 0 && !around)) continue;
    const bits = agreed === 2 ? CITES.both : agreed === 1 ? CITES.one : CITES.bySurroundings;
    return {
      verdict: 'cites',
      score: probability(bits),
      evidence: [weigh('number', citation, number, bits)],
    };
  }
  return undefined;
}

/** Of date and body, how many agree; `undefined` when one differs. */
function agreement(
  citation: Citation,
  issuer: string | undefined,
  date: string | undefined,
): 0 | 1 | 2 | undefined {
  const checks = [
    sameIssuer(citation.body, issuer),
    citation.date && date ? citation.date === date : undefined,
  ].filter((check) => check !== undefined);
  if (checks.includes(false)) return undefined;
  return checks.length === 0 ? 0 : checks.length === 2 ? 2 : 1;
}

/**
 * Whether a body named in running text is the issuer in a document's head, which gives the superior body first:
 * `thanh tra huyện Đức Hòa` is `UBND huyện Đức Hòa Thanh tra huyện`.
 */
export function sameIssuer(body: string | undefined, issuer: string | undefined): boolean | undefined {
  const same = sameBody(body, issuer);
  if (same !== false || body === undefined || issuer === undefined) return same;
  const words = new Set(issuer.split(' '));
  return body.split(' ').every((word) => words.has(word));
}
