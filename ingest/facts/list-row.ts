import type { Complainant } from '../../model/facts.ts';
import { HAMLET_WORD, parseAddress } from './address.ts';
import { tidy, type Finding } from './finding.ts';
import type { Flow, Range } from './flow.ts';

/** A row of a list of signers reaches no further than this. */
const LONGEST = 220;
/** As a share of the page's height. */
const TWO_LINES = 0.036;
const IDENTITY = /(?<![\d/.-])(?:\d{12}|\d{9})(?![\d/])/;
const PHONE = /(?<![\d/.-])0\d{9}(?![\d/])/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** A cell that names a commune may break within its name. */
const CONTINUES = /(?<!\p{L})(?:xã|phường|thị trấn)(?:\s|$)/iu;
const SHORT_TAIL = /^\s*\p{Lu}[^\d\n]{0,24}$/u;
/** What a row holds beside its address. */
const NO_PLACE =
  /\d{4,}|\(?\s*(?:đã ký|ký tên|nt)\s*\)?|(?:sinh năm|sn|cccd|cmnd|số|đt|điện thoại)(?=[\s:,]|$)/giu;

/** What a list of signers says of one of them. */
export interface RowParticulars {
  readonly found: Partial<Record<keyof Complainant, Finding>>;
  /** Year of birth, which tells namesakes of one list apart. */
  readonly born: string | undefined;
}

/**
 * Particulars that stand in the columns of a list of signers, without any label: identity number,
 * telephone, hamlet and commune.
 *
 * @param range - from the name's end to the next row
 */
export function rowParticulars(flow: Flow, { start, end }: Range): RowParticulars {
  const stop = Math.min(end, start + LONGEST, rowEnd(flow, start));
  const text = flow.text.slice(start, stop);
  const number = (pattern: RegExp): Finding | undefined => {
    const match = pattern.exec(text);
    return match
      ? {
          value: match[0],
          start: start + match.index,
          end: start + match.index + match[0].length,
          certainty: 0.85,
        }
      : undefined;
  };
  const identityNumber = number(IDENTITY);
  const phone = number(PHONE);
  return {
    found: {
      ...(identityNumber && { identityNumber }),
      ...(phone && { phone }),
      ...placeIn(text, start),
    },
    born: YEAR.exec(text)?.[0],
  };
}

/** Where the printed lines of a row end: the name's own, and one more, since cells break. */
function rowEnd(flow: Flow, start: number): number {
  const at = flow.lines.findIndex((line) => line.at + line.text.length >= start);
  const own = flow.lines[at];
  if (!own) return start;
  const below = flow.lines.findIndex(
    (line, i) => i > at && (line.page !== own.page || line.box[1] > own.box[1] + TWO_LINES),
  );
  return below < 0 ? flow.text.length : (flow.lines[below]?.at ?? 0) - 1;
}

function placeIn(text: string, at: number): Partial<Record<keyof Complainant, Finding>> {
  const begins = HAMLET_WORD.exec(text)?.index;
  if (begins === undefined) return {};
  const [here = '', below = ''] = text.slice(begins).split('\n');
  const cell = CONTINUES.test(here) && SHORT_TAIL.test(below) ? `${here} ${below}` : here;
  const written = tidy(cell.replace(NO_PLACE, ' ')).replace(/[\s,;.:()-]+$/u, '');
  const { hamlet, commune, district, province } = parseAddress(written);
  const place = (value: string): Finding => ({
    value,
    start: at + begins,
    end: at + text.trimEnd().length,
    certainty: 0.8,
  });
  return {
    ...(hamlet && { hamlet: place(hamlet) }),
    ...(commune && { commune: place(commune) }),
    ...(district && { district: place(district) }),
    ...(province && { province: place(province) }),
  };
}
