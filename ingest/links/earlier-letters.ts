import type { Flow, Range } from '../facts/flow.ts';

/** How people say that they have petitioned: `đơn` is a letter, but neither `đơn giá` nor `đơn vị`. */
const SAID = String.raw`(?<![a-z])(?:d[o0]n(?!\s*(?:g[il1]a|v[il1])(?![a-z]))|phan\s*anh|k[il1]en\s*ngh[il1]|khieu\s*na[il1]|trinh\s*bay|keu|gu[il1])(?![a-z])`;
const NTH = String.raw`(?:\d|ha[il1]|ba|tu|b[o0]n|nam|sau|bay|tam|chin|muo[il1]|nhieu)(?![a-z\d])`;
const TIMES = String.raw`(?<![a-z])(?:nhieu|may|ha[il1]|ba|b[o0]n|nam|sau|bay|tam|chin|muo[il1]|(?<!\d)0?\d)\s*(?:lan|luot|n[o0][il1]|cap|d[o0]n)(?![a-z])`;
const BEFORE = String.raw`(?<![a-z])truoc\s*(?:day|d[o0]|k[il1]a)(?![a-z])`;
const NO_ANSWER = String.raw`(?<![a-z])(?:chua|khong|chang)\s+(?:[a-z]+\s+){0,4}?(?:tra\s*l[o0][il1]|g[il1]a[il1]\s*quyet|xem\s*xet|h[o0][il1]\s*(?:am|dap)|d[o0]a[il1]\s*h[o0]a[il1]|phuc\s*dap)`;
const near = (one: string, other: string): string =>
  `${one}[^.!?;]{0,60}${other}|${other}[^.!?;]{0,60}${one}`;
const EARLIER = new RegExp(
  String.raw`(?<![a-z])(?:lan\s*(?:thu\s*)?${NTH}|d[o0]n\s*(?:lan\s*)?(?:thu\s*)?${NTH}|d[o0]n\s*truoc|${near(SAID, TIMES)}|${near(SAID, BEFORE)}|${near(SAID, NO_ANSWER)})`,
  'g',
);

/** A sentence that is longer tells of more than letters. */
const LONGEST = 200;
/** Days, amounts and numbers of documents are told in it. */
const FIGURES = /\d\d/;

/**
 * Sentences that say no more than that there have been letters before (`Tôi đã nhiều lần gửi đơn mà chưa được trả
 * lời`): copies of one letter may say it in other words.
 */
export function earlierLettersIn({ folded, plain }: Pick<Flow, 'folded' | 'plain'>): Range[] {
  return [...folded.matchAll(EARLIER)].flatMap((match) => {
    const start = sentenceStart(plain, match.index);
    const end = sentenceEnd(plain, match.index + match[0].length);
    const told = end - start > LONGEST || FIGURES.test(folded.slice(start, end));
    return told ? [] : [{ start, end }];
  });
}

/** Whether a letter says that there have been letters before it. */
export const tellsOfEarlier = ({ folded }: Pick<Flow, 'folded'>): boolean =>
  new RegExp(EARLIER.source).test(folded);

/** A line that begins with a capital begins a sentence, as labels and paragraphs do. */
const ENDS = /[.!?;:](?=\s|$)|\n(?=\s*[A-Z])/g;

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST);
  const ends = [...text.slice(from, at).matchAll(ENDS)].at(-1);
  return ends ? from + ends.index + 1 : from;
}

function sentenceEnd(text: string, at: number): number {
  const rest = text.slice(at, at + LONGEST);
  const [end] = rest.matchAll(ENDS);
  return at + (end?.index ?? rest.length);
}
