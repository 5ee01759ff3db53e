import { bodiesIn } from '../facts/bodies.ts';
import type { Flow } from '../facts/flow.ts';
import { sideOf } from './flow-place.ts';
import type { Told } from './profile.ts';
import { bodyForm } from './text-forms.ts';

/** The stamp of receipt (Nghị định 30/2020/NĐ-CP, Phụ lục IV): the body's name, `ĐẾN`, number and day. */
const STAMP =
  /(?:c[o0]ng\s*van\s*den|van\s*ban\s*den|d[o0]n\s*den)(?![a-z])|(?<=^|\n)\W*den\W*(?=\n\W*s[o0]\s*[:.]|\s+s[o0]\s*[:.])/g;
/** The body stands above the word, or a line below. */
const ABOVE = 90;
const BELOW = 60;

/** The bodies whose stamp of receipt a document bears, each once; '' for one whose body cannot be read. */
export function receiptsIn(flow: Flow): Told[] {
  const bodies = bodiesIn(flow);
  const found = new Map<string, Told>();
  for (const match of flow.folded.matchAll(STAMP)) {
    const end = match.index + match[0].length;
    const body =
      bodies.findLast((one) => one.end <= match.index + 1 && match.index - one.end < ABOVE) ??
      bodies.find((one) => one.start >= end && one.start - end < BELOW);
    const value = body ? bodyForm(body.value) : '';
    const start = body && body.start < match.index ? body.start : match.index;
    if (!found.has(value)) found.set(value, { value, side: sideOf(flow, { start, end }) });
  }
  return [...found.values()];
}
