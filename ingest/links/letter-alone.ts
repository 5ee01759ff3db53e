import type { Flow } from '../facts/flow.ts';
import { NAME_LABEL } from '../facts/sender-labels.ts';

const MOTTO = /c[o0]ng\s*h[o0]a\s*xa\s*h[o0][il1]\s*chu\s*ngh[il1]a/g;
/** Two mottos nearer than this are one head, read twice. */
const SHORTEST_LETTER = 300;

/**
 * A petition without what was filed behind it in the same file: decisions, certificates, other letters. Each
 * begins with the state's name and motto, as the petition did.
 *
 * @returns the flow cut before the second document's head; the flow itself where there is none
 */
export function letterAlone(flow: Flow): Flow {
  const { text, plain, folded, lines } = flow;
  const heads = [...folded.matchAll(MOTTO)].map(({ index }) => folded.lastIndexOf('\n', index) + 1);
  const end = heads.find((at) => at - (heads[0] ?? 0) > SHORTEST_LETTER);
  if (end === undefined || !new RegExp(NAME_LABEL.source).test(folded.slice(0, end))) return flow;
  const cut = (whole: string): string => whole.slice(0, end);
  return { text: cut(text), plain: cut(plain), folded: cut(folded), lines };
}
