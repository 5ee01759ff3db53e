import type { Finding } from './finding.ts';
import type { Flow } from './flow.ts';
import { nameAt } from './names-in-text.ts';

/** What announces a list of senders. */
const LIST =
  /(?<![a-z])(?:chung\s*t[o0][il1]\s*(?:la|g[o0]m|ten|c[o0])|danh\s*sach|nhung\s*ngu[o0][il1]\s*(?:cung\s*)?(?:ky|c[o0]\s*ten|dung|lam)|cac\s*h[o0]\s*(?:dan|g[il1]a\s*d[il1]nh)|ngu[o0][il1]\s*(?:lam|v[il1]et|dung|gu[il1]|khieu|t[o0]\s*ca[o0]|k[il1]en|phan|de\s*ngh[il1])[^\n:]{0,30}:\s*\n\s*\(?[1l]\s*[.)\/:-]|(?:c[o0]|ky)\s*ten\s*(?:du[o0][il1]\s*day|(?:,\s*d[il1]em\s*ch[il1]\s*)?:)|s\s*t\s*t)/g;
const ITEM = /(?:^|\n|[;:.]\s+)\s*(?:\(?\d{1,3}\)?\s*[.)\-:/|]?|[-+•])\s*(?=\p{L})/gu;
/** `Hộ ông Trần Văn Bé`; the family name Hồ differs in a mark only. */
const HOUSEHOLD = /^hộ\s+/iu;

/** Names of a numbered list that is announced as one of senders and has at least two. */
export function listedNames(flow: Flow): Finding[] {
  const starts = [...flow.folded.matchAll(LIST)].map((match) => match.index);
  const first = starts[0];
  if (first === undefined) return [];
  const items = [...flow.folded.slice(first).matchAll(ITEM)].flatMap((match) => {
    const at = first + match.index + match[0].length;
    const household = HOUSEHOLD.exec(flow.text.slice(at, at + 8))?.[0].length ?? 0;
    const name = nameAt(flow, at + household);
    return name ? [{ ...name, certainty: name.certainty * 0.9 }] : [];
  });
  return items.length >= 2 ? items : [];
}
