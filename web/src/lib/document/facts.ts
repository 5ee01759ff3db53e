import type { FactKey, FactReading, FactsJson, FactValue } from '../api.ts';
import { parseDate } from '../dates.ts';
import { day } from '../format.ts';
import { PARTS, sentence } from '../words.ts';

/** Facts read with less confidence than this are for a person to look at. */
const LOOK_AT_BELOW = 0.75;

const OFFICIAL: readonly FactKey[] = [
  'type',
  'number',
  'date',
  'issuer',
  'subject',
  'signer',
  'position',
  'outcome',
  'changes',
];
const PETITION: readonly FactKey[] = [
  'type',
  'kind',
  'date',
  'subject',
  'complainants',
  'respondents',
  'addressees',
];
const BOTH: readonly FactKey[] = ['decisions', 'parcels', 'laws'];

/** Facts of a document in the order in which a person checks them against the page. */
export const keysOf = (facts: FactsJson['facts']): FactKey[] => [
  ...(facts.type === 'đơn' || facts.complainants.length > 0 ? PETITION : OFFICIAL),
  ...BOTH,
];

/** One line of a fact: what it says and the reading it came from. */
export interface FactLine {
  /** Field of the item, for lists of objects. */
  readonly part?: string;
  readonly words: string;
  /** `null` when a person said it. */
  readonly reading: FactReading | null;
}

/** What a fact says, item by item, each item line by line; empty when the document does not say it. */
export function itemsOf({ facts, readings, corrected }: FactsJson, key: FactKey): FactLine[][] {
  const value = facts[key];
  const isCorrected = corrected.includes(key);
  const reading = (index: number, part?: string): FactReading | null =>
    readings.find((r) => !isCorrected && r.key === key && r.index === index && r.part === part) ?? null;
  const items = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.map((item: string | Fields, index) =>
    typeof item === 'string'
      ? [{ words: inWords(key, item), reading: reading(index) }]
      : Object.keys(PARTS)
          .map((part) => ({ part, words: inWords(part, item[part] ?? ''), reading: reading(index, part) }))
          .filter(({ words }) => words !== ''),
  );
}

function inWords(key: string, value: string): string {
  if (key === 'date') return day(value);
  return ['type', 'kind', 'outcome', 'how'].includes(key) ? sentence(value) : value;
}

/** Fields that say again what the whole address says. */
const PARTS_OF_ADDRESS: readonly (string | undefined)[] = ['hamlet', 'commune', 'district', 'province'];

/** An item as one line of print: `Hà Thị Hoa; Điện thoại: 0963464299`. */
export function inOneLine(item: readonly FactLine[]): string {
  const hasAddress = item.some(({ part }) => part === 'address');
  return item
    .filter(({ part }) => !(hasAddress && PARTS_OF_ADDRESS.includes(part)))
    .map(({ part, words }) => (part && part !== 'name' ? `${PARTS[part] ?? part}: ${words}` : words))
    .join('; ');
}

/** Whether a person should look at a fact: something of it was not read surely. */
export const isToLookAt = (items: readonly (readonly FactLine[])[]): boolean =>
  items.flat().some(({ reading }) => reading !== null && reading.confidence < LOOK_AT_BELOW);

/** Fields of the facts that are lists of objects, in the order in which they are asked. */
export const PARTS_OF = {
  complainants: ['name', 'identityNumber', 'phone', 'address', 'hamlet', 'commune', 'district', 'province'],
  parcels: ['parcel', 'sheet'],
  changes: ['how', 'number', 'date', 'issuer'],
} as const;

/** What may be chosen for a fact, or for a part of one, that is one of a few. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  kind: ['khiếu nại', 'tố cáo', 'kiến nghị', 'phản ánh'],
  outcome: ['công nhận toàn bộ', 'công nhận một phần', 'không công nhận', 'đình chỉ', 'không thụ lý'],
  how: ['hủy bỏ', 'hủy bỏ một phần', 'bãi bỏ', 'thu hồi', 'thay thế', 'sửa đổi, bổ sung', 'đính chính'],
};

/** How a fact is typed: one line, one of a few, one to a line, or field by field. */
export type Draft = string | Fields[];

type Fields = Record<string, string | undefined>;

/** A fact as it stands in the form. */
export function toDraft(facts: FactsJson['facts'], key: FactKey): Draft {
  if (key === 'complainants') return facts.complainants.map((item) => ({ ...item }));
  if (key === 'parcels') return facts.parcels.map((item) => ({ ...item }));
  if (key === 'changes')
    return facts.changes.map(({ date, ...item }) => ({ ...item, ...(date && { date: day(date) }) }));
  const value = facts[key];
  if (value === undefined) return '';
  if (typeof value === 'string') return key === 'date' ? day(value) : value;
  return value.join('\n');
}

/** What was typed, as the API takes it; `undefined` when it cannot be understood. */
export function fromDraft(key: FactKey, draft: Draft): FactValue | undefined {
  if (typeof draft !== 'string') return key === 'changes' ? changesOf(filled(draft)) : filled(draft);
  const text = draft.trim();
  if (key === 'respondents' || key === 'addressees' || key === 'decisions' || key === 'laws') {
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }
  if (text === '') return null;
  return key === 'date' ? wholeDate(text) : text;
}

/** Unlike a search, a document bears one day, not a year. */
const wholeDate = (text: string): string | undefined =>
  text.split(/[\s./-]+/).length === 3 ? parseDate(text, 'first') : undefined;

/** Each needs to say what it does to which document. */
function changesOf(items: readonly Record<string, string>[]): FactValue | undefined {
  const changes = items.map(({ date, ...item }) => {
    const iso = date === undefined ? undefined : wholeDate(date);
    return { ...item, ...(date !== undefined && { date: iso ?? '' }) };
  });
  const whole = changes.every((item) => 'how' in item && 'number' in item && item.date !== '');
  return whole ? (changes as FactValue) : undefined;
}

const filled = (items: readonly Fields[]): Record<string, string>[] =>
  items.map(withoutEmpty).filter((item) => Object.keys(item).length > 0);

function withoutEmpty(item: Fields): Record<string, string> {
  const trimmed = Object.entries(item).map(([part, text = '']): [string, string] => [part, text.trim()]);
  return Object.fromEntries(trimmed.filter(([, text]) => text !== ''));
}
