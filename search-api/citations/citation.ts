/** What a citation is made of; what nobody found out is `null` or empty. */
export interface Cited {
  readonly fileName: string;
  readonly type: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** Names of those who petition. */
  readonly complainants: readonly string[];
}

/**
 * How a document, or a page of it, is cited: `Kết luận số 12/KL-TTr ngày 05/3/2019 của Thanh tra tỉnh
 * Sơn La, trang 4`; `Đơn khiếu nại của bà Hà Thị Hoa ngày 12/01/2018, trang 1`. What is not known is
 * left out; a document of which nothing is known is cited by its file. A citation leaves the archive,
 * so that one of a denunciation never names the denouncer (Luật Tố cáo 2018, Điều 8, khoản 3).
 *
 * @param page - 1 for the first; without it the whole document is cited
 */
export function citationOf(cited: Cited, page?: number): string {
  const { fileName, type, kind, number, issuer } = cited;
  const what = type ? capitalised([type, kind].filter(Boolean).join(' ')) : '';
  const date = dayOf(cited.date);
  const parts = [
    what || (number ? 'Văn bản' : `Tệp “${fileName}”`),
    number && `số ${number}`,
    petitioners(cited),
    date && `ngày ${date}`,
    issuer && `của ${issuer}`,
  ];
  const document = parts.filter(Boolean).join(' ');
  return page === undefined ? document : `${document}, trang ${page}`;
}

function petitioners({ kind, complainants }: Cited): string {
  const [first, ...others] = complainants;
  if (first === undefined || kind === 'tố cáo') return '';
  return `của ${addressed(first)}${others.length > 0 ? ` và ${others.length} người khác` : ''}`;
}

/** The middle name `Thị` is a woman's and `Văn` a man's; of others the name does not tell. */
function addressed(name: string): string {
  const middle = name.split(/\s+/).slice(1, -1);
  if (middle.includes('Thị')) return `bà ${name}`;
  return middle.includes('Văn') ? `ông ${name}` : name;
}

/** Days below 10 and the months 1 and 2 have a zero before them (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
function dayOf(date: string | null): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? [];
  if (!year || !month || !day) return '';
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
