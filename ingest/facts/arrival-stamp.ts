import { flowOfLines, type Flow, type FlowLine } from './flow.ts';

/** What only a stamp of arrival says: `CÔNG VĂN ĐẾN`, `ĐẾN Số: 1241`, `ĐÃ NHẬN ĐƠN`. */
const MARK =
  /^\W*(?:c[o0]ng\s*van|van\s*ban)\s*den\b|^\W*den\s*(?:s[o0]|ngay)\b|^\W*s[o0]\s*den\b|^\W*ngay\s*den\b|da\s*nhan\s*d[o0]n/;
/** What stands beside it: the number and day of arrival, to whom it was passed on. */
const BESIDE =
  /^\W*(?:s[o0]\s*[:.]?\s*\d{1,5}(?!\s*[\d/.-])|ngay\s*[:.]?\s*\d{1,2}\s*[/.-]\s*\d|chuyen\s*:|luu\s*(?:h[o0]\s*s[o0]\s*)?:|s[o0]\s*va\s*ky\s*h[il1]eu|g[il1][o0]\s*:)/;
const REACH = 4;

/**
 * A document without the stamps that bodies put on it when it came in: their numbers and days are
 * not the document's own (Nghị định 30/2020/NĐ-CP, Phụ lục IV, mục I: dấu Đến).
 */
export function withoutArrivalStamps(flow: Flow): Flow {
  const stamped = new Set<FlowLine>();
  flow.lines.forEach((line, i) => {
    if (!MARK.test(line.folded)) return;
    stamped.add(line);
    for (const step of [-1, 1])
      for (let at = i + step; Math.abs(at - i) <= REACH; at += step) {
        const other = flow.lines[at];
        if (!other || !(BESIDE.test(other.folded) || MARK.test(other.folded) || isCapitals(other))) break;
        if (!isCapitals(other)) stamped.add(other);
      }
  });
  return stamped.size === 0 ? flow : flowOfLines(flow.lines.filter((line) => !stamped.has(line)));
}

/** The body's name within its stamp; left standing, since an official document's issuer looks the same. */
const isCapitals = ({ text }: FlowLine): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
