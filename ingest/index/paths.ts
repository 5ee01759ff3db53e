import type { Change, Complainant } from '../../model/facts.ts';
import { LEVEL } from '../../mappings/levels.ts';

/**
 * Where a petitioner lives, as the path that is counted: `huyện Mộc Châu`, `huyện Mộc Châu > xã
 * Chiềng Sơn`. Since July 2025 communes lie directly in their province.
 */
export function placePath({ commune, district, province }: Complainant): string[] {
  const above = district ?? province;
  if (above === undefined) return commune === undefined ? [] : [commune];
  return commune === undefined ? [above] : [above, above + LEVEL + commune];
}

const LAW = /(?:Bộ luật|Luật|Nghị định|Thông tư|Nghị quyết|Pháp lệnh|Hiến pháp|Quyết định)(?!\p{L}).*$/iu;
/** A law is named by its year, however it is cited: `năm 2013`, `ngày 29 tháng 11 năm 2013`, `số 45/2013/QH13`. */
const YEAR =
  /\s*,?\s+(?:(?:ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+)?năm\s+(?=\d{4}$)|ngày\s+\d{1,2}\/\d{1,2}\/(?=\d{4}$)|(?:số\s+)?\d{1,3}\s*\/\s*(?=\d{4}\s*\/\s*QH))(\d{4})(?:\s*\/\s*QH\s?\d{1,2})?$/iu;
const ARTICLES = /(?<!\p{L})Điều\s+(\d+[a-z]?(?:\s*(?:,|và)\s*(?:Điều\s+)?\d+[a-z]?)*)/giu;

/**
 * A law as cited, as the paths that are counted: `khoản 1 Điều 106 Luật Đất đai năm 2013` gives
 * `Luật Đất đai 2013` and `Luật Đất đai 2013 > Điều 106`.
 */
export function lawPaths(cited: string): string[] {
  const found = LAW.exec(cited);
  if (!found) return [];
  const law = found[0].replace(YEAR, ' $1').trim();
  const name = law.charAt(0).toUpperCase() + law.slice(1);
  const articles = [...cited.slice(0, found.index).matchAll(ARTICLES)]
    .flatMap(([, numbers = '']) => numbers.match(/\d+[a-z]?/gi) ?? [])
    .map((number) => `${name}${LEVEL}Điều ${number}`);
  return [name, ...articles];
}

/** What a decision does to an earlier document, as one value: `hủy bỏ > 12/QĐ-UBND > 2019-04-18 > UBND xã Mường Bú`. */
export const changePath = ({ how, number, date = '', issuer = '' }: Change): string =>
  [how, number, date, issuer].join(LEVEL);
