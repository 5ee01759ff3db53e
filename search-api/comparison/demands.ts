import { fold } from '../../vietnamese/fold.ts';
import type { PlacedSentence } from './new-passages.ts';

/** What a petitioner asks begins so (Thông tư 05/2021/TT-TTCP, mẫu đơn: “đề nghị”, “yêu cầu”). */
const ASKING = /\b(?:de nghi|yeu cau|kien nghi|kinh mong|rat mong|mong|kinh xin|xin|khan thiet)\b/;
/** Words that only name what kind of letter it is. */
const NAMING = /\b(?:don|giay) (?:de nghi|yeu cau|kien nghi)\b/g;
/** What stands before the list of what comes with the letter (Nghị định 30/2020/NĐ-CP, Phụ lục I: “Kèm theo”). */
const WITH_IT =
  /\b(?:(?:tai lieu|giay to|ho so|chung cu|van ban)[^.:;]{0,40}(?:gui kem|kem theo|dinh kem)|(?:gui|xin gui|dinh|xin) kem(?: theo)?|kem theo(?: don| la| gom)?)\b[^:]{0,60}:?/;

/** An item without its number or dash. */
export const withoutMarker = (item: string): string =>
  item.replace(/^(?:[-–—•*+]|\d{1,2}[.)]|[a-zđ][.)])\s+/u, '');

/** A heading with the items that follow it, or itself when it has none. */
function withItems(sentences: readonly PlacedSentence[], at: number): PlacedSentence[] {
  const items: PlacedSentence[] = [];
  for (const next of sentences.slice(at + 1)) {
    if (!next.item) break;
    items.push(next);
  }
  return items;
}

const opensList = ({ text }: PlacedSentence): boolean => /[:]\s*$/.test(text);

/** Sentences that ask for something, and the items of a list that such a sentence opens. */
export function demandsIn(sentences: readonly PlacedSentence[]): PlacedSentence[] {
  const found = new Set<PlacedSentence>();
  sentences.forEach((sentence, at) => {
    const folded = fold(sentence.text).replace(NAMING, '');
    if (!ASKING.test(folded) || WITH_IT.test(folded)) return;
    const items = opensList(sentence) ? withItems(sentences, at) : [];
    for (const one of items.length > 0 ? items : [sentence]) found.add(one);
  });
  return [...found];
}

/** What comes with the letter, item by item. */
export function attachmentsIn(sentences: readonly PlacedSentence[]): string[] {
  const found = sentences.flatMap((sentence, at) => {
    const heading = WITH_IT.exec(fold(sentence.text));
    if (!heading) return [];
    // Folding keeps every letter's place.
    const rest = sentence.text.slice(heading.index + heading[0].length).replace(/^[\s:]+/, '');
    const items = withItems(sentences, at).map(({ text }) => text);
    return [...rest.split(/;\s*/), ...items];
  });
  const bare = found.map((item) => withoutMarker(item).replace(/[\s.;,)]+$/u, ''));
  return [...new Set(bare.filter((item) => /\p{L}{2}/u.test(item)))];
}
