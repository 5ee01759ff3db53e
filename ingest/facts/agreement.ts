import { foldKeepingLength } from './folding.ts';
import { tidy, type Finding } from './finding.ts';
import type { Flow } from './flow.ts';

const SYLLABLE = /[\p{L}\p{N}]+/gu;

/**
 * A text read by OCR, its marks put right where the same words stand elsewhere in the document: of
 * `Chiêng Sơn` once and `Chiềng Sơn` three times the latter is meant. A syllable changes only
 * when its letters agree, with the same neighbour, in at least two other places that outvote it.
 *
 * @param flow - the document the finding is from.
 * @param finding - a text of several syllables; less certain when something was changed.
 */
export function agreeWithin(flow: Flow, finding: Finding): Finding {
  const elsewhere = votesOf(`${flow.text.slice(0, finding.start)}\n${flow.text.slice(finding.end)}`);
  const syllables = [...finding.value.matchAll(SYLLABLE)];
  const changes: { at: number; from: string; to: string }[] = [];
  syllables.forEach((syllable, i) => {
    const better = [syllables[i - 1], syllables[i + 1]].flatMap((neighbour, side) => {
      if (!neighbour) return [];
      return winner(elsewhere.get(keyOf(syllable[0], neighbour[0], side)), syllable[0]) ?? [];
    })[0];
    if (better) changes.push({ at: syllable.index, from: syllable[0], to: better });
  });
  const corrected = changes.reduceRight(
    (text, { at, from, to }) => text.slice(0, at) + to + text.slice(at + from.length),
    finding.value,
  );
  const value = parted(corrected, elsewhere).replace(/\s*[.](?=,)/g, '');
  return value === finding.value ? finding : { ...finding, value, certainty: finding.certainty * 0.85 };
}

/** Syllables run together come apart where the document has them apart elsewhere: `cơsở`. */
const parted = (text: string, votes: Votes): string =>
  text.replace(/\p{L}{4,}/gu, (run) => {
    const cuts = Array.from(run.slice(1), (_, i) => [run.slice(0, i + 1), run.slice(i + 1)] as const);
    const apart = cuts.find(([left, right]) => votes.get(keyOf(left, right, 1))?.has(left));
    if (apart) return apart.join(' ');
    const three = cuts.flatMap(([left, rest]) =>
      cuts.flatMap(([two]) => {
        const middle = two.slice(left.length);
        const right = rest.slice(middle.length);
        const stand =
          middle !== '' &&
          votes.get(keyOf(left, middle, 1))?.has(left) &&
          votes.get(keyOf(middle, right, 1))?.has(middle);
        return stand ? [`${left} ${middle} ${right}`] : [];
      }),
    );
    return three[0] ?? run;
  });

type Votes = Map<string, Map<string, number>>;

/** How each pair of folded neighbours is spelled: for each side, spellings with their counts. */
function votesOf(text: string): Votes {
  const votes: Votes = new Map();
  const syllables = tidy(text).match(SYLLABLE) ?? [];
  syllables.forEach((syllable, i) => {
    [syllables[i - 1], syllables[i + 1]].forEach((neighbour, side) => {
      if (!neighbour) return;
      const key = keyOf(syllable, neighbour, side);
      const spellings = votes.get(key) ?? new Map<string, number>();
      votes.set(key, spellings.set(syllable, (spellings.get(syllable) ?? 0) + 1));
    });
  });
  return votes;
}

const keyOf = (syllable: string, neighbour: string, side: number): string =>
  `${String(side)} ${lettersOf(syllable)} ${lettersOf(neighbour)}`;

/** Letters without marks; a letter read twice counts once (`sỞở`). */
const lettersOf = (syllable: string): string => foldKeepingLength(syllable).replace(/([a-z])\1+/g, '$1');

/** Another spelling of the same case that outvotes this one, itself counted once. */
function winner(spellings: Map<string, number> | undefined, own: string): string | undefined {
  const best = [...(spellings ?? [])].sort((a, b) => b[1] - a[1])[0];
  if (!best || best[0] === own) return undefined;
  const sameCase = startsHigh(best[0]) === startsHigh(own);
  return sameCase && best[1] >= 2 && best[1] > (spellings?.get(own) ?? 0) ? best[0] : undefined;
}

const startsHigh = (syllable: string): boolean => /^\p{Lu}/u.test(syllable);
