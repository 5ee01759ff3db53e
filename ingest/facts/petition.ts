import { NAME_LABEL } from './sender-labels.ts';
import type { Flow } from './flow.ts';
import { headOf } from './head.ts';
import { signatureOf } from './signature.ts';
import type { Title } from './title.ts';

/** Titles under which citizens write too. */
const OF_CITIZENS = new Set(['kiến nghị', 'tờ trình', 'báo cáo']);
const ADDRESSES = /(?:^|\n)\W*(?:kinh\s*(?:gu[il1]|thua|mong|trinh)|g[uo][il1](?=[\s:]))/;
/** Who writes of himself; officials write in their body's name, and of us (`chúng tôi`) at most. */
const FIRST_PERSON =
  /(?<![a-z])(?<!chung\s*)(?:t[o0][il1]|tu[il1])(?![a-z])|(?<![a-z])(?:em|chau|c[o0]n)\s*(?:la|ten|x[il1]n|m[o0]ng)(?![a-z])/;

/**
 * Whether a document is a citizen's petition: it calls itself so, or nothing else does while
 * someone introduces himself, or writes of himself to an office, and no office has numbered it.
 */
export function isPetition(flow: Flow, title: Title | null): boolean {
  if (title?.value === 'đơn') return true;
  if (title && !OF_CITIZENS.has(title.value)) return false;
  if (headOf(flow, title).number || signatureOf(flow).position) return false;
  const personal = ADDRESSES.test(flow.folded) && FIRST_PERSON.test(flow.folded);
  if (title) return personal;
  return (
    personal ||
    (new RegExp(NAME_LABEL.source).test(flow.folded) &&
      /kinh\s*(?:gu|thua|mong)|t[o0][il1]\s*(?:xin|lam|la)/.test(flow.folded))
  );
}
