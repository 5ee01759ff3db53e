import type { Facts } from '../../model/facts.ts';
import { placesNamed } from '../../vietnamese/places/gazetteer.ts';
import { plain } from '../facts/folding.ts';
import type { Flow } from '../facts/flow.ts';
import type { CommuneName } from './profile.ts';
import { communeName, comparable } from './text-forms.ts';

const COMMUNE =
  /(?<![\p{L}])(?<!(?:tac|[Tt]hi|[Hh]oa)\s+)([Xx]a|[Pp]huong|[Tt]hi\s+tran|[Dd]ac\s+khu)\s+((?:[A-Z][A-Za-z'’]*|\d{1,2})(?:\s+(?:[A-Z][A-Za-z'’]*|\d{1,2}(?!\d))){0,3})/gu;
/** `Nguyễn Kim Phương` and, below, `Căn cứ Điều …`, or `thôn Phượng Khê`: no ward (phường). */
const GIVEN_NAME = /^ph(?:ương|ượng)$/i;
const MOST_COMMUNES = 12;

/** Communes a text names, outside the complainants' addresses where it names any other place at all. */
export function communesNamed(flow: Flow, facts: Facts): CommuneName[] {
  const province = facts.complainants.find((person) => person.province)?.province;
  const own = new Set(facts.complainants.flatMap(({ commune }) => (commune ? [comparable(commune)] : [])));
  const times = new Map<string, number>();
  for (const match of plain(flow.text).matchAll(COMMUNE)) {
    const at = match.index + match[0].length - (match[2] ?? '').length;
    const unit = flow.text.slice(match.index, at).trim();
    const name = placeAt(flow.text.slice(at, at + (match[2] ?? '').length));
    if (!name || GIVEN_NAME.test(unit)) continue;
    const written = `${unit} ${name}`;
    times.set(written, (times.get(written) ?? 0) + 1);
  }
  const named = [...times].map(([written, count]) => ({ commune: communeName(written, province), count }));
  // A complainant's own commune stands in the address once; named again, it is where the matter lies.
  const counted = named.filter(({ commune, count }) => !own.has(commune.name) || count > 1);
  return (counted.length > 0 ? counted : named).slice(0, MOST_COMMUNES).map(({ commune }) => commune);
}

/** With their marks, since `bản` without any is `Ban Tiếp công dân` too. */
const HAMLET =
  /(?<!\p{L})(thôn|ấp|khóm|xóm|bản|buôn|đội|tổ dân phố|khu phố|tiểu khu|làng)\s+((?:số\s+)?\d{1,2}(?!\d)|\p{Lu}[\p{L}'’]*(?:\s+(?:\p{Lu}[\p{L}'’]*|\d{1,2}(?!\d))){0,2})/gu;

/** Hamlets a text names, more often than the complainants' addresses do. */
export function hamletsNamed(flow: Flow, { complainants }: Facts): string[] {
  const times = new Map<string, number>();
  for (const [written] of flow.text.matchAll(HAMLET)) {
    const name = comparable(written);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  for (const { hamlet } of complainants) {
    const own = comparable(hamlet ?? '');
    times.set(own, (times.get(own) ?? 0) - 1);
  }
  return [...times].flatMap(([name, count]) => (count > 0 ? [name] : []));
}

/** The longest known commune that the words begin with; without one, their first two. */
function placeAt(words: string): string | undefined {
  const syllables = words.trim().split(/\s+/);
  for (let length = Math.min(3, syllables.length); length > 0; length -= 1) {
    const name = syllables.slice(0, length).join(' ');
    if (placesNamed(name, 'commune').length > 0) return name;
  }
  return syllables.slice(0, 2).join(' ') || undefined;
}
