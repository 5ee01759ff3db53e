import { cleanText } from '../vietnamese/normalise.ts';

/** What a title is made of; facts as in `model/facts.ts`. */
interface Titled {
  readonly type?: string;
  readonly kind?: string;
  readonly number?: string;
  readonly subject?: string;
  readonly complainants: readonly { readonly name?: string }[];
}

/**
 * One line that tells a document from others: `Quyết định số 55/QĐ-UBND: Về việc giải quyết …`,
 * `Đơn khiếu nại của Hà Thị Hoa: việc thu hồi …`; the file's name when nothing was found out.
 */
export function titleOf(facts: Titled, fileName: string): string {
  const name = nameOf(facts);
  const title = [name, facts.subject].filter(Boolean).join(': ');
  return cleanText(capitalised(title || fileName));
}

function nameOf({ type, kind, number, complainants }: Titled): string {
  const petitioner = complainants.find((person) => person.name !== undefined)?.name;
  return [
    [type, kind].filter((word) => word !== undefined && word !== '').join(' '),
    number && `số ${number}`,
    petitioner &&
      `của ${petitioner}${complainants.length > 1 ? ` và ${complainants.length - 1} người khác` : ''}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
