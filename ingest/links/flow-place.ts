import type { FactPlace } from '../../model/facts.ts';
import type { EvidenceSide } from '../../model/link.ts';
import { tidy, type Finding } from '../facts/finding.ts';
import { placeOf, type Flow, type Range } from '../facts/flow.ts';

/** Where a fact's place lies in the flow; `undefined` when the flow does not have it. */
export function rangeOfPlace(flow: Flow, place: FactPlace): Range | undefined {
  const lines = flow.lines.filter(
    (line) => line.page === place.page && line.start < place.end && line.end > place.start,
  );
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  return {
    start: first.at + Math.max(0, place.start - first.start),
    end: last.at + Math.min(last.text.length, place.end - last.start),
  };
}

/** The words of a finding, and where they stand. */
export function sideOf(flow: Flow, { start, end }: Range): EvidenceSide {
  const text = tidy(flow.text.slice(start, end));
  const place = placeOf(flow, { start, end });
  return place ? { text, page: place.page, boxes: place.boxes } : { text };
}

/** A finding as it is compared and shown. */
export const toldBy = (flow: Flow, finding: Finding, value = finding.value) => ({
  value,
  side: sideOf(flow, finding),
});
