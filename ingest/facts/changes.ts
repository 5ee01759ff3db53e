import type { HowChanged } from '../../model/facts.ts';
import { findDocumentNumbers } from '../../vietnamese/document-number.ts';
import { bodiesIn } from './bodies.ts';
import { datesIn } from './dates.ts';
import { loose, type Finding } from './finding.ts';
import type { Flow, Range } from './flow.ts';
import { decidingParts } from './operative.ts';
import { sentenceAround } from './sentence.ts';
import type { Title } from './title.ts';

type How = Finding & { readonly value: HowChanged };

/** An earlier document that is changed: what, how and as it is cited. */
export interface ChangeFinding {
  readonly how: How;
  readonly number: Finding;
  readonly date?: Finding;
  readonly issuer?: Finding;
}

const HOW: readonly (readonly [HowChanged, string])[] = [
  ['hủy bỏ một phần', `${loose('huy')}(?:\\s*${loose('bo')})?\\s*${loose('mot phan')}`],
  ['hủy bỏ', `${loose('huy')}(?:\\s*${loose('bo')})?`],
  ['bãi bỏ', loose('bai bo')],
  ['thay thế', loose('thay the')],
  ['thu hồi', loose('thu hoi')],
  ['đính chính', loose('dinh chinh')],
  [
    'sửa đổi, bổ sung',
    `(?:${loose('sua doi')}|${loose('dieu chinh')}|${loose('bo sung')})(?:\\s*,?\\s*(?:va\\s*)?${loose('bo sung')})?`,
  ],
];
const PARTS = `(?:\\s+(?:${loose('mot phan')}|${loose('mot so')}|${loose('toan bo')}|${loose('noi dung')}|${loose('hieu luc')}|${loose('cho')}|${loose('cua')}|${loose('tai')}|${loose('cac')}|${loose('khoan')}\\s+\\d+|${loose('diem')}\\s+[a-z]|${loose('dieu')}\\s+\\d+|${loose('muc')}\\s+\\d+|,))*`;
const NAMED = `\\s+(?:${loose('quyet dinh')}|${loose('van ban')}|${loose('ket luan')}|${loose('thong bao')}|${loose('cong van')}|${loose('phuong an')}|${loose('ke hoach')})(?:\\s+[a-z]+){0,10}?\\s*(?:${loose('so')})?\\s*[:.]?\\s*$`;
/** The verb and all that may stand between it and the number: `thu hồi đất tại Quyết định số` is about land. */
const VERBS = HOW.map(([how, verb]) => ({ how, pattern: new RegExp(`(?<![a-z])${verb}${PARTS}${NAMED}`) }));
/** Another of the same list. */
const AND = new RegExp(
  `(?:,|;|(?<![a-z])va)\\s*(?:${loose('cac')}\\s+)?(?:${loose('quyet dinh')}\\s*)?(?:${loose('so')}\\s*[:.]?)?\\s*$`,
);
/** Someone is asked to do it, or it is not done. */
const NOT_DONE =
  /(?<![a-z])(?:yeu\s*cau|de\s*ngh[il1]|k[il1]en\s*ngh[il1]|g[il1]a[o0]|chi\s*da[o0]|kh[o0]ng|da|neu|v[il1]ec)(?![a-z])/;
/** How far a date and a body stand behind the number they belong to. */
const NEAR = 12;
const NEAR_BODY = 60;

/**
 * Earlier documents that a decision changes, revokes or replaces: in its articles, or in its subject
 * (`Về việc hủy bỏ Quyết định số …`). What it asks others to change is not changed yet and is left out.
 *
 * @param told.own - the document's own number
 */
export function changesIn(
  flow: Flow,
  title: Title | null,
  told: {
    readonly type: string | undefined;
    readonly own: string | undefined;
    readonly subject: Range | null;
  },
): ChangeFinding[] {
  if (told.type !== 'quyết định') return [];
  const { operative } = decidingParts(flow, title);
  const found = [told.subject, operative].flatMap((part) => (part ? within(flow, part, told.own) : []));
  const fullest = found.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length);
  const seen = new Set<string>();
  return fullest.filter(({ number }) => !seen.has(number.value) && seen.add(number.value));
}

function within(flow: Flow, part: Range, own: string | undefined): ChangeFinding[] {
  const changes: ChangeFinding[] = [];
  let last: { end: number; how: How } | null = null;
  for (const { number, start, end, repaired } of findDocumentNumbers(flow.text.slice(part.start, part.end))) {
    const at = { start: part.start + start, end: part.start + end };
    const sentence = sentenceAround(flow, at, part);
    const before = flow.folded.slice(Math.max(part.start, sentence.start), at.start);
    const listed: boolean =
      last !== null && AND.test(before) && !/[.]/.test(flow.text.slice(last.end, at.start));
    const how: How | null = howBefore(before, sentence.start) ?? (listed && last ? last.how : null);
    if (!how || number.whole === own) continue;
    last = { end: at.end, how };
    changes.push({
      how,
      number: { value: number.whole, ...at, certainty: repaired ? 0.7 : 0.93 },
      ...behind(flow, at.end),
    });
  }
  return changes;
}

function howBefore(before: string, at: number): How | null {
  for (const { how, pattern } of VERBS) {
    const match = pattern.exec(before);
    if (!match || NOT_DONE.test(before.slice(0, match.index).replace(/^\W*ve\s*v[il1]ec/, ''))) continue;
    return {
      value: how,
      start: at + match.index,
      end: at + match.index + match[0].trimEnd().length,
      certainty: 0.9,
    };
  }
  return null;
}

/** The date and the body by which the number is told from others: `ngày 04/12/2020 của UBND xã Sặp Vạt`. */
function behind(flow: Flow, end: number): Pick<ChangeFinding, 'date' | 'issuer'> {
  const date = datesIn(flow).find(({ start }) => start >= end && start <= end + NEAR);
  const from = date?.end ?? end;
  const body = bodiesIn(flow).find(({ start }) => start >= from && start <= from + NEAR_BODY);
  const belongs =
    body && /^\s*,?\s*(?:do|c[u]a)\s*(?:chu\s*t[il1]ch\s*)?$/.test(flow.folded.slice(from, body.start));
  return { ...(date && { date }), ...(body && belongs && { issuer: body }) };
}
