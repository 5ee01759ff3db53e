import { fold } from '../../vietnamese/fold.ts';
import { BODY_HEADS } from './body-names.ts';
import { NAME_LABEL } from './sender-labels.ts';
import type { Flow } from './flow.ts';
import { headOf } from './head.ts';
import { signatureOf } from './signature.ts';
import type { Title } from './title.ts';

/** Titles under which citizens write too. */
const OF_CITIZENS = new Set(['kiến nghị', 'tờ trình', 'báo cáo']);
const ADDRESSES = /(?:^|\n)\W*(?:kinh\s*(?:gu[il1]|thua|mong|trinh)|g[uo][il1](?=[\s:]))/;
/**
 * Who writes of himself, with his marks (`thời gian tới`, `còn là`); officials write in their body's name, and of us (`chúng tôi`) at
 * most.
 */
const FIRST_PERSON =
  /(?<!\p{L})(?<!chúng\s)(?:t[ôo]i|tui)(?!\p{L})|(?<!\p{L})(?:em|cháu|con)\s+(?:là|tên|xin|mong)(?!\p{L})/iu;
/** What only offices write: whom copies go to, a number however it was left. */
const OFFICIAL = /(?:^|\n)\W*(?:n[o0][il1]\s*nhan\s*:|s[o0]\s*:[^\n]{0,20}\/[^\n]{0,20}-)/;

/** A head of capitals may be what a citizen calls his letter: `TỐ CÁO TIẾP`. */
const isBody = (name = ''): boolean => BODY_HEADS.some((head) => fold(name).startsWith(fold(head)));

/**
 * Whether a document is a citizen's petition: it calls itself so, or nothing else does while
 * someone introduces himself, or writes of himself to an office, and no office has numbered it.
 */
export function isPetition(flow: Flow, title: Title | null): boolean {
  if (title?.value === 'đơn') return true;
  if (title && !OF_CITIZENS.has(title.value)) return false;
  const { number, issuer } = headOf(flow, title);
  if (number || signatureOf(flow).position) return false;
  const official = isBody(issuer?.value) || OFFICIAL.test(flow.folded);
  const personal = !official && ADDRESSES.test(flow.folded) && FIRST_PERSON.test(flow.text);
  if (title) return personal;
  return (
    personal ||
    (new RegExp(NAME_LABEL.source).test(flow.folded) &&
      /kinh\s*(?:gu|thua|mong)|t[o0][il1]\s*(?:xin|lam|la)/.test(flow.folded))
  );
}
