import { isPersonName, properName } from '../../vietnamese/names.ts';
import { tidy, type Finding } from './finding.ts';
import { rangeOf, type Flow, type FlowLine } from './flow.ts';
import { capitalShare } from './letters.ts';
import { spelledIfUnclear } from './names-in-text.ts';
import { titleOf } from './title.ts';

/** Who signed, and as what. */
export interface Signature {
  readonly signer: Finding | null;
  readonly position: Finding | null;
}

const AUTHORITY = String.raw`(?:(?:k\s*/?\s*[tl1]|t\s*/?\s*m|t\s*/?\s*l|t\s*/?\s*u\s*/?\s*q|q)\s*[.,:]\s*|[kt]\s*/\s*[tm]\s+)`;
const OFFICE =
  'thu tuong|pho thu tuong|chu tich|pho chu tich|bo truong|thu truong|chanh thanh tra|pho chanh thanh tra|tong thanh tra|' +
  'pho tong thanh tra|giam doc|pho giam doc|tong giam doc|cuc truong|pho cuc truong|tong cuc truong|chi cuc truong|' +
  'pho chi cuc truong|vu truong|vien truong|pho vien truong|chanh an|pho chanh an|tham phan|truong ban|pho truong ban|' +
  'truong phong|pho truong phong|truong cong an|pho truong cong an|chanh van phong|pho chanh van phong|truong doan|pho truong doan|hieu truong|' +
  'pho hieu truong|bi thu|pho bi thu|chu nhiem|pho chu nhiem|chi huy truong|pho chi huy truong|chinh uy|truong|pho truong|' +
  'uy ban nhan dan|hoi dong|chinh phu|ban thuong vu|thuong truc|chap hanh vien|thu truong|thu ky|doi truong|tram truong|hat truong|cong chung vien';
const ACTS_FOR = new RegExp(String.raw`^\W*${AUTHORITY}`);
const POSITION = new RegExp(
  String.raw`^\W*(?:${AUTHORITY}\s*)?(?:${OFFICE.replace(/ /g, String.raw`\s*`).replace(/i/g, '[il1]')})\b|^\W*${AUTHORITY}`,
);
const RANK =
  /^(?:(?:[ĐđT]ại|[TtĐđ]hượng|Trung|Thiếu|Đại)\s+(?:tướng|tá|úy)|(?:GS|PGS|TS|ThS|BS|KTS|CN|LS)\.?)[.,\s]+/u;
const REACH = 0.5;

/**
 * The signature block of an official document: lines of capitals with the signer's authority and
 * office, and under them in the same column the name (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7).
 * The last block of the first document counts; annexes behind it have none.
 */
export function signatureOf(flow: Flow): Signature {
  const from = bodyStart(flow);
  const openings = flow.lines.filter(
    (line, i) => i > from && isPosition(line) && !isPosition(above(flow, line)),
  );
  for (const opening of openings) {
    const office = officeLines(flow, opening);
    const under = columnUnder(flow, opening).slice(office.length - 1);
    const name = under.find((line) => !/[\d,;:]/.test(line.text) && isPersonName(bareName(line.text)));
    // On a page of one column the name may belong to an office further down.
    const nearer = under.find((line) => line === name || openings.includes(line));
    if (name && nearer === name) return { signer: signerOf(flow, name), position: positionOf(office) };
  }
  const unsigned = openings.findLast((line) => ACTS_FOR.test(line.folded));
  return { signer: null, position: unsigned ? positionOf(officeLines(flow, unsigned)) : null };
}

/** The lines that name the office, from the first down. */
function officeLines(flow: Flow, opening: FlowLine): FlowLine[] {
  const column = columnUnder(flow, opening);
  const more = column.findIndex((line) => !isPosition(line));
  return [opening, ...column.slice(0, more < 0 ? column.length : more)];
}

const isPosition = (line: FlowLine | undefined): boolean =>
  line !== undefined && capitalShare(line.text) > 0.75 && line.text.length < 70 && POSITION.test(line.folded);

/** Where the head ends: offices named above belong to the issuer. */
function bodyStart(flow: Flow): number {
  const title = titleOf(flow)?.line ?? flow.lines.find((line) => /^\W*kinh\s*gu/.test(line.folded));
  return title ? flow.lines.indexOf(title) : 3;
}

const centre = ({ box }: FlowLine): number => (box[0] + box[2]) / 2;

const above = (flow: Flow, line: FlowLine): FlowLine | undefined =>
  flow.lines.findLast(
    (other) =>
      other.page === line.page &&
      other.box[3] <= line.box[1] + 0.006 &&
      line.box[1] - other.box[3] < 0.03 &&
      Math.abs(centre(other) - centre(line)) < 0.15,
  );

/** Lines under a line in its column, from the top; on a page of one column all that follow. */
function columnUnder(flow: Flow, top: FlowLine): FlowLine[] {
  return flow.lines
    .filter(
      (line) =>
        line !== top &&
        line.page === top.page &&
        line.box[1] > top.box[1] + 0.004 &&
        line.box[1] - top.box[3] < REACH &&
        Math.abs(centre(line) - centre(top)) < 0.17,
    )
    .sort((a, b) => a.box[1] - b.box[1]);
}

const bareName = (text: string): string => tidy(text.replace(RANK, '').replace(/[^\p{L}\s'’]+/gu, ' '));

function signerOf(flow: Flow, line: FlowLine): Finding {
  const value = spelledIfUnclear(flow, rangeOf(line), properName(bareName(line.text)));
  return { value, ...rangeOf(line), certainty: value === bareName(line.text) ? 0.95 : 0.8 };
}

function positionOf(lines: readonly FlowLine[]): Finding | null {
  const first = lines[0];
  if (!first) return null;
  const value = tidy(lines.map((line) => line.text.replace(/[^\p{L}\p{N}.)]+$/u, '')).join(' '));
  return { value, ...rangeOf(first), certainty: 0.93 };
}
