import type { Outcome } from '../../model/facts.ts';
import { loose } from './finding.ts';

/** A verdict's wording. */
export interface OutcomeWords {
  readonly outcome: Outcome;
  /** On folded text, over line ends. */
  readonly pattern: RegExp;
  /** What is done to the document complained of: counts only where nothing says more. */
  readonly disposes?: true;
}

/** Letters as OCR sees them at worst: the pairs of `vietnamese/misread.ts`, all at once. */
const SEEN_AS: Readonly<Record<string, string>> = {
  a: '[ao]',
  b: '[bh8]',
  c: '[ceo]',
  d: '(?:d|cl)',
  e: '[eco]',
  g: '[gq]',
  h: '(?:[hbn]|li)',
  i: '[il1!|tj]',
  l: '[li1t]',
  m: '(?:m|rn|nn|ni)',
  n: '(?:[nurh]|ri)',
  o: '[o0ce]',
  s: '[s5]',
  t: '[tlfi]',
  u: '(?:[unv]|ii)',
  y: '[yv]',
};

/** A pattern for a folded phrase of which any letter may be misread. */
const misread = (phrase: string): string =>
  phrase.replace(/[a-z ]/g, (letter) => (letter === ' ' ? String.raw`\s*` : (SEEN_AS[letter] ?? letter)));

/** What a verdict on something else goes on with: `là đúng quy định` says nothing of a petition. */
const OF_RULES = [
  ...['quy', 'phap luat', 'trinh tu', 'tham quyen', 'doi tuong', 'muc dich', 'thoi', 'chu truong'],
  ...['vi tri', 'ranh gioi', 'dien tich', 'hien trang'],
];
/** Nouns for what is decided on: any of them right behind the verb, the telling ones at a distance. */
const DECIDED = [
  'noi dung',
  'khieu nai',
  'to cao',
  'don',
  'kien nghi',
  'phan anh',
  'yeu cau',
  'de nghi',
  'khang cao',
];
const PETITION = [
  ...['khieu nai', 'to cao', 'kien nghi', 'phan anh', 'noi dung don', 'don cua', 'yeu cau khoi kien'],
  ...['noi dung thu', 'noi dung nay', 'cac noi dung'],
];
const DOCUMENT = [
  ...['quyet dinh', 'ket luan', 'van ban', 'thong bao', 'ket qua giai quyet', 'hinh thuc ky luat'],
  'hinh thuc xu phat',
];

/**
 * The wordings; in them a space stands for any space.
 *
 * @param read - how a phrase is looked for
 */
function wordings(read: (phrase: string) => string): readonly (readonly [Outcome, string, true?])[] {
  const any = (...phrases: readonly string[]): string => `(?:${phrases.map(read).join('|')})`;
  const maybe = (...phrases: readonly string[]): string => `(?:${any(...phrases)} )*`;
  const begins = '(?<![a-z])';
  const accept = any('cong nhan', 'chap nhan', 'thua nhan');
  const no = any('khong', 'chua');
  // A negation read wrongly must not turn a refusal into its opposite.
  const notDenied = String.raw`(?<!(?:${misread('khong')}|${misread('chua')})\s{1,3})`;
  const decided = `(?: (?!${read('quyen su dung')})[^\\s.;:]+){0,6}? ${any(...DECIDED)}`;
  const of = `${any(...PETITION)}[^.;:]{0,240}? `;
  const ofPetition = `(?!\\s*(?:${read('voi')} )?${any(...OF_RULES)})`;
  const part = read('mot phan');
  const basis = any('co so', 'can cu');
  const [right, wrong] = [any('dung', 'chinh xac'), `${read('sai')}(?![a-z])`];
  const word = any('khieu nai', 'to cao', 'phan anh');
  const stops = `(?: ${any('su that', 'toan bo')}|\\s*(?=[.;,)]))`;
  const revoke = any('huy bo', 'huy', 'thu hoi', 'bai bo');
  const amend = `${any('sua doi', 'dieu chinh')}(?:,?\\s*${read('bo sung')})?`;
  const some = `(?:${part}|${read('khoan')} \\d|${read('diem')} [a-z]|${read('dieu')} \\d|${read('noi dung')})`;
  return [
    [
      'đình chỉ',
      `(?<!${read('tam')}\\s{1,3})${read('dinh chi')} ${maybe('viec')}${any('giai quyet', 'xem xet', 'thu ly')}`,
    ],
    ['không thụ lý', `${begins}${no} ${maybe('du', 'dieu kien', 'de', 'duoc')}${read('thu ly')}`],
    ['công nhận một phần', `${begins}(?:${no} )?(?:${accept}|${read('bac')}) ${part}`],
    ['công nhận một phần', `${begins}${read('dung')} ${part}|${read('co')} ${basis} ${part}`],
    [
      'công nhận một phần',
      `${part} ${maybe('la')}(?:${read('dung')}(?!\\s*${read('quy')})|${read('co')} ${basis})`,
    ],
    [
      'công nhận một phần',
      `${any('co phan dung', 'dung mot so noi dung')}|${no} ${read('hoan toan')} (?:${right}|${read('co')} ${basis})`,
    ],
    [
      'công nhận một phần',
      `${read('co noi dung dung')}[^.;:]{0,20}${read('co noi dung')} ${any('sai', 'khong dung', 'chua dung')}`,
    ],
    [
      'không công nhận',
      `${begins}${no} (?:${any('the', 'dong y')} |${maybe('du', 'co')}${basis} ${maybe('de')})?${accept}${decided}`,
    ],
    ['không công nhận', `${begins}${read('bac')} ${maybe('bo', 'toan bo', 'cac')}${any(...DECIDED)}`],
    [
      'không công nhận',
      `${begins}${no} ${any('du', 'co')} ${maybe('co')}${basis}(?: ${any('phap ly', 'phap luat')})?(?: ${read('de')})? ${any('xem xet', 'giai quyet', 'ket luan', 'khang dinh')}`,
    ],
    ['không công nhận', `${of}${maybe('la', 'hoan toan')}${no} ${any('du', 'co')} ${maybe('co')}${basis}`],
    ['không công nhận', `${of}${read('la')} ${maybe('hoan toan')}(?:${no} ${right}|${wrong})${ofPetition}`],
    ['không công nhận', `${word} ${maybe('nay')}(?:${wrong}|${read('khong dung')})${stops}`],
    ['công nhận toàn bộ', `${begins}${notDenied}${accept}${decided}`],
    [
      'công nhận toàn bộ',
      `${of}${maybe('la', 'hoan toan', 'deu')}${notDenied}${read('co')} ${maybe('du')}${basis}`,
    ],
    ['công nhận toàn bộ', `${of}${read('la')} ${maybe('hoan toan')}${right}(?![a-z])${ofPetition}`],
    ['công nhận toàn bộ', `${word} ${maybe('nay')}${read('dung')}${stops}`],
    [
      'không công nhận',
      `${read('giu nguyen')} ${maybe('toan bo', 'noi dung', 'cac', 'hieu luc')}${any(...DOCUMENT)}`,
      true,
    ],
    [
      'công nhận một phần',
      `${begins}(?:${revoke}|${amend}|${read('giu nguyen')}) ${some}[^.;:]{0,40}?${any(...DOCUMENT)}`,
      true,
    ],
    ['công nhận một phần', `${begins}${amend} ${any(...DOCUMENT)}`, true],
    [
      'công nhận toàn bộ',
      `${begins}${revoke} ${maybe('toan bo', 'noi dung', 'cac')}${any(...DOCUMENT)}`,
      true,
    ],
  ];
}

const compiled = (read: (phrase: string) => string): readonly OutcomeWords[] =>
  wordings(read).map(([outcome, source, disposes]) => ({
    outcome,
    pattern: new RegExp(source.replace(/ /g, String.raw`\s+`), 'g'),
    ...(disposes && { disposes }),
  }));

/**
 * Wordings of each outcome, the more telling first, so that `không công nhận` is not taken for `công
 * nhận`: those of the forms of Thông tư 07/2013/TT-TTCP and Nghị định 31/2019/NĐ-CP (`đúng`, `đúng một
 * phần`, `sai`; `giữ nguyên`, `sửa đổi`, `hủy bỏ`), and those that bodies use beside them.
 */
export const OUTCOME_WORDS: readonly OutcomeWords[] = compiled(loose);

/** The same with letters misread: for where nothing else was found. */
export const OUTCOME_WORDS_MISREAD: readonly OutcomeWords[] = compiled(misread);
