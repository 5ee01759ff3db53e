import { NAME_LABEL } from './sender-labels.ts';
import type { Flow } from './flow.ts';
import { headOf } from './head.ts';
import type { Title } from './title.ts';

/**
 * Whether a document is a citizen's petition: it calls itself so, or nothing else does while
 * someone introduces himself and no office has numbered it.
 */
export function isPetition(flow: Flow, title: Title | null): boolean {
  if (title) return title.value === 'đơn';
  if (headOf(flow, null).number) return false;
  return (
    new RegExp(NAME_LABEL.source).test(flow.folded) &&
    /kinh\s*(?:gu|thua|mong)|t[o0][il1]\s*(?:xin|lam|la)/.test(flow.folded)
  );
}
