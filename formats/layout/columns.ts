import { fold } from '../../vietnamese/fold.ts';
import type { Rect } from './rect.ts';
import { overlapsLine, type Segment } from './lines.ts';

/**
 * Puts the two columns of an official document's head, and those of its foot, one after the other
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I: boxes 1–4 and 7, 9). Programs write them row by row as often
 * as column by column; the rest of a page stays in the file's order.
 */
export function columnsInOrder(segments: readonly Segment[]): readonly Segment[] {
  const headed = inColumns(segments, headColumns(segments));
  return inColumns(headed, footColumns(headed));
}

/** Segments of two columns side by side. */
interface Columns {
  readonly left: ReadonlySet<Segment>;
  readonly right: ReadonlySet<Segment>;
}

const MOTTO = /^(?:cong hoa xa hoi chu nghia|doc lap\W+tu do|dang cong san viet nam)/;
/** Middles of one column's lines stand this near to each other, as a share of the column's width. */
const CENTRED = 0.25;

/** From the top down to the first line that belongs to neither column, such as the title. */
function headColumns(segments: readonly Segment[]): Columns | null {
  const motto = segments.find((segment) => MOTTO.test(folded(segment)));
  const issuer = motto && segments.find((segment) => isBeside(segment.box, motto.box));
  if (!motto || !issuer) return null;
  const left = new Set<Segment>();
  const right = new Set<Segment>();
  for (const segment of segments.toSorted((a, b) => a.box.y0 - b.box.y0)) {
    const { box } = segment;
    if (folded(segment).startsWith('kinh gui')) break;
    if (isCentredOn(box, motto.box) || box.x0 >= motto.box.x0) right.add(segment);
    else if (middle(box) < motto.box.x0 && (box.x1 <= motto.box.x0 || isCentredOn(box, issuer.box)))
      left.add(segment);
    else break;
  }
  return { left, right };
}

/** The recipients at the left, the signer at the right. */
function footColumns(segments: readonly Segment[]): Columns | null {
  const recipients = segments.find((segment) => folded(segment).startsWith('noi nhan'))?.box;
  if (!recipients) return null;
  const line = recipients.y1 - recipients.y0;
  const foot = segments.filter(({ box }) => box.y0 > recipients.y0 - 3 * line);
  const listed = foot.filter(({ box }) => box.y0 >= recipients.y0 && box.x0 <= recipients.x0 + line);
  const edge = Math.max(...listed.map(({ box }) => box.x1), recipients.x1);
  const isRight = ({ box }: Segment) => middle(box) > edge && box.x0 > middle({ ...recipients, x1: edge });
  return { left: new Set(foot.filter((segment) => !isRight(segment))), right: new Set(foot.filter(isRight)) };
}

/** The columns' segments, left then right, where the first of them stood; others keep their order. */
function inColumns(segments: readonly Segment[], columns: Columns | null): readonly Segment[] {
  if (!columns) return segments;
  const { left, right } = columns;
  const first = segments.findIndex((segment) => left.has(segment) || right.has(segment));
  const rest = segments.filter((segment) => !left.has(segment) && !right.has(segment));
  return [
    ...rest.slice(0, Math.max(first, 0)),
    ...[...left].toSorted(downThenAcross),
    ...[...right].toSorted(downThenAcross),
    ...rest.slice(Math.max(first, 0)),
  ];
}

const downThenAcross = (a: Segment, b: Segment): number =>
  overlapsLine(a.box, b.box) ? a.box.x0 - b.box.x0 : a.box.y0 - b.box.y0;

const folded = (segment: Segment): string => fold(segment.words.map((word) => word.text).join(' '));

const middle = (box: Pick<Rect, 'x0' | 'x1'>): number => (box.x0 + box.x1) / 2;

/** Whether a line stands left of another, at about its height: within two lines. */
function isBeside(box: Rect, other: Rect): boolean {
  return box.x1 <= other.x0 && Math.abs(box.y0 - other.y0) < 2 * (other.y1 - other.y0);
}

function isCentredOn(box: Rect, column: Rect): boolean {
  const width = column.x1 - column.x0;
  return Math.abs(middle(box) - middle(column)) < CENTRED * width && box.x1 - box.x0 < 1.5 * width;
}
