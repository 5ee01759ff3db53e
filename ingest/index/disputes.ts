import type { Facts } from '../../model/facts.ts';
import { fold } from '../../vietnamese/fold.ts';
import { DISPUTE_WORDS } from './dispute-words.ts';

const CUES = Object.entries(DISPUTE_WORDS).map(([dispute, words]) => ({
  dispute,
  pattern: new RegExp(
    String.raw`(?<![a-z])(?:${words.replaceAll(', ', '|').replaceAll(' ', String.raw`\s+`)})(?![a-z])`,
    'g',
  ),
}));
/** What follows says what the petition is about: `khiếu nại việc …`, `về việc …`, `nội dung …`. */
const ABOUT =
  /(?:khieu\s+nai|to\s+cao|kien\s+nghi|phan\s+anh|de\s+nghi|noi\s+dung)\s+(?:ve\s+)?(?:viec|quyet\s+dinh|hanh\s+vi)[^.;]{0,160}|ve\s+viec[^.;]{0,160}/g;
/** A word in the subject says more than one in the text, and one said ten times not ten times as much. */
const IN_SUBJECT = 4;
const IN_ABOUT = 2;
/** Of the weight of the likeliest kind, what another must have to stand beside it; and the least of all. */
const BESIDE = 0.5;
const LEAST = 1.5;
const MOST = 2;

/**
 * What kind of dispute a document is about: by its subject, by what it says that is complained of, and by
 * its text.
 *
 * @param text - of all pages
 * @returns at most two, likeliest first; none when nothing tells.
 */
export function disputesOf({ subject }: Pick<Facts, 'subject'>, text: string): string[] {
  const folded = fold(text);
  const about = [...folded.matchAll(ABOUT)].slice(0, 6).join(' ');
  const weighed = CUES.map(({ dispute, pattern }) => {
    const times = (where: string): number => Math.log2(1 + (where.match(pattern)?.length ?? 0));
    const weight = IN_SUBJECT * times(fold(subject ?? '')) + IN_ABOUT * times(about) + times(folded);
    return { dispute, weight };
  }).sort((a, b) => b.weight - a.weight);
  const best = weighed[0]?.weight ?? 0;
  return weighed
    .filter(({ weight }) => weight >= LEAST && weight >= best * BESIDE)
    .slice(0, MOST)
    .map(({ dispute }) => dispute);
}
