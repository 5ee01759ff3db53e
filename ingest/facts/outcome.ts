import type { Outcome } from '../../model/facts.ts';
import type { Finding } from './finding.ts';
import type { Flow, Range } from './flow.ts';
import { decidingParts, type DecidingParts } from './operative.ts';
import { OUTCOME_WORDS, OUTCOME_WORDS_MISREAD, type OutcomeWords } from './outcome-words.ts';
import { sentenceAround } from './sentence.ts';
import type { Title } from './title.ts';

/** Types of document that may conclude a petition. */
const CONCLUDING = new Set([
  'quyết định',
  'kết luận',
  'báo cáo',
  'thông báo',
  'công văn',
  'bản án',
  'phiếu trả đơn',
]);
const LETTERS = new Set(['thông báo', 'công văn']);
/** Reports on the work of settling petitions, and what is done before one is settled. */
const OF_WORK =
  /c[o0]ng\s*tac|t[il1]nh\s*h[il1]nh|(?:quy|thang)\s*(?:[ivx]+\b|\d)|nam\s*\d{4}\s*$|chuyen\s*de|ke\s*h[o0]ach/;
const BEFORE =
  /(?<!kh[o0]ng\s*)thu\s*ly|g[il1]a\s*han|thanh\s*lap|tam\s*d[il1]nh\s*ch[il1]|phan\s*c[o0]ng|g[il1]a[o0]\s*nh[il1]em\s*vu|trung\s*cau/;

/** Only where a document promises an outcome is it looked for in letters misread. */
const PROMISES = /g[il1]a[il1]\s*quyet|ket\s*luan|xac\s*m[il1]nh|tra\s*l[o0][il1]|n[o0][il1]\s*dung/;

/** What is done to a document says how a petition ends only where there was one. */
const PETITIONED =
  /kh[il1]eu\s*na[il1]|t[o0]\s*ca[o0]|(?<![a-z])d[o0]n(?![a-z])|k[il1]en\s*ngh[il1]|phan\s*anh|kh[o0][il1]\s*k[il1]en/;

/** The matter is sent back: nothing is concluded yet. */
const AGAIN = /g[il1]a[il1]\s*quyet\s*la[il1](?![a-z])/;

/** A verdict and its sentence. */
interface Verdict {
  readonly outcome: Outcome;
  readonly sentence: Range;
  readonly disposes: boolean;
}

/**
 * How an official document concludes a petition, read from the passage that decides: its operative
 * articles, else its conclusion, else what it says anywhere below the title. Where it finds for the
 * petitioner in one respect and against him in another, that is `công nhận một phần`.
 *
 * @param type - of the document
 * @param subject - what it is about
 * @returns the sentence that decides; `null` when the document concludes no petition.
 */
export function outcomeOf(flow: Flow, title: Title | null, { type = '', subject }: Told): Finding | null {
  const about = subject ? flow.folded.slice(subject.start, subject.end) : '';
  if (!CONCLUDING.has(type) || OF_WORK.test(about) || BEFORE.test(about)) return null;
  const parts = decidingParts(flow, title);
  const strictly = outcomeIn(flow, parts, { type, about, words: OUTCOME_WORDS });
  if (strictly || !PROMISES.test(about)) return strictly;
  const loosely = outcomeIn(flow, parts, { type, about, words: OUTCOME_WORDS_MISREAD });
  return loosely && { ...loosely, certainty: loosely.certainty * 0.7 };
}

/** What else is known of a document. */
export interface Told {
  readonly type: string | undefined;
  readonly subject: Range | null;
}

interface Search {
  readonly type: string;
  /** The subject, folded. */
  readonly about: string;
  readonly words: readonly OutcomeWords[];
}

function outcomeIn(flow: Flow, parts: DecidingParts, { type, about, words }: Search): Finding | null {
  const { operative, conclusion, body } = parts;
  const disposes = PETITIONED.test(about) && !AGAIN.test(flow.folded.slice(body.start, body.end));
  const decided = [operative, conclusion].flatMap((part, i) => {
    const verdicts = part && verdictsIn(flow, { part, whole: i === 0 ? part : body }, words);
    const found = verdicts && decide(verdicts.filter((one) => disposes || !one.disposes));
    return found ? [{ ...found, certainty: (i === 0 ? 0.95 : 0.92) * found.certainty }] : [];
  });
  if (decided[0]) return decided[0];
  const told = verdictsIn(flow, { part: body, whole: body }, words).filter(
    (one) =>
      (!one.disposes || (disposes && type === 'báo cáo' && isProposed(flow, one.sentence))) &&
      !(LETTERS.has(type) && isFinding(flow, one.sentence)),
  );
  const found = decide(told);
  return found && { ...found, certainty: 0.75 * found.certainty };
}

/** A report on a verification ends by proposing what is to be done to the document (form 11-KN). */
const isProposed = (flow: Flow, { start, end }: Range): boolean =>
  /(?:de|k[il1]en)\s*ngh[il1]/.test(flow.folded.slice(start, end));

/** A letter that tells what was found, and no more, leaves the conclusion to another document. */
const isFinding = (flow: Flow, { start, end }: Range): boolean =>
  /ch[o0]\s*thay|nhan\s*thay/.test(flow.folded.slice(start, end));

/** Verdicts in a part; their sentences may begin before it. */
function verdictsIn(
  flow: Flow,
  { part, whole }: { readonly part: Range; readonly whole: Range },
  words: readonly OutcomeWords[],
): Verdict[] {
  let text = flow.folded.slice(part.start, part.end);
  return words.flatMap(({ outcome, pattern, disposes }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      // What was taken for one verdict is no other.
      text =
        text.slice(0, match.index) + '#'.repeat(match[0].length) + text.slice(match.index + match[0].length);
      const at = { start: part.start + match.index, end: part.start + match.index + match[0].length };
      const sentence = sentenceAround(flow, at, whole);
      if (isTold(flow, sentence, at, outcome)) return [];
      return [{ outcome, sentence, disposes: disposes === true }];
    }),
  );
}

/** Told, not decided: conditions, statistics, what the petitioner says or wants. */
const TOLD =
  /(?<![a-z])(?:neu(?!\s*(?:tren|o|ra|tai|trong))|truong\s*h[o0]p|ngu[o0][il1]\s*(?:khieu\s*na[il1]|t[o0]\s*ca[o0])\s*(?:ch[o0]\s*rang|tr[il1]nh\s*bay)|ch[o0]\s*rang|tr[il1]nh\s*bay|kh[o0]ng\s*d[o0]ng\s*y\s*v[o0][il1]|(?:[o0]ng|ba|c[o0]ng\s*dan|ngu[o0][il1]\s*khieu\s*na[il1]|h[o0])\s*(?:[a-z]+\s*){0,5}(?:yeu\s*cau|de\s*ngh[il1]|m[o0]ng)|\d+\s*(?:vu|luot|truong\s*h[o0]p))/;
/** What was decided before; a petition that was decided before is not taken on again. */
const DECIDED_BEFORE = /(?<![a-z])da\s*(?:[a-z]+\s*){0,4}(?:quyet\s*d[il1]nh|van\s*ban)/;

function isTold(flow: Flow, sentence: Range, at: Range, outcome: Outcome): boolean {
  const before = flow.folded.slice(sentence.start, at.start);
  const quoted = flow.text.slice(sentence.start, at.start);
  const earlier = outcome !== 'không thụ lý' && DECIDED_BEFORE.test(before);
  return TOLD.test(before) || earlier || quoted.lastIndexOf('“') > quoted.lastIndexOf('”');
}

const MERITS: ReadonlySet<Outcome> = new Set(['công nhận toàn bộ', 'công nhận một phần', 'không công nhận']);

/**
 * One outcome of many verdicts: on the merits before one on the procedure, and what is said of the
 * petition before what is done to a document.
 */
function decide(verdicts: readonly Verdict[]): Finding | null {
  const merits = verdicts.filter(({ outcome }) => MERITS.has(outcome));
  const said = merits.filter(({ disposes }) => !disposes);
  const all = [said, merits, verdicts].find((some) => some.length > 0) ?? [];
  const first = all[0];
  if (!first) return null;
  const outcomes = new Set(all.map(({ outcome }) => outcome));
  const mixed = outcomes.has('công nhận toàn bộ') && outcomes.has('không công nhận');
  const outcome = outcomes.has('công nhận một phần') || mixed ? 'công nhận một phần' : first.outcome;
  const telling = all.find((one) => one.outcome === outcome) ?? first;
  return { value: outcome, ...telling.sentence, certainty: mixed ? 0.75 : first.disposes ? 0.85 : 1 };
}
