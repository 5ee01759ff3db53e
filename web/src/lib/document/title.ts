import type { DocumentJson } from '../api.ts';
import { number } from '../format.ts';
import { sentence } from '../words.ts';

/**
 * What a document is called, as the results of a search call it: `Quyết định số 55/QĐ-UBND: về việc …`,
 * `Đơn khiếu nại của Hà Thị Hoa: việc thu hồi …`; the file's name when nothing was found out.
 */
export function titleOf({ facts, fileName }: Pick<DocumentJson, 'facts' | 'fileName'>): string {
  const title = [nameOf(facts), facts.subject].filter(Boolean).join(': ');
  return title === '' ? fileName : sentence(title);
}

function nameOf({ type, kind, number: documentNumber, complainants }: DocumentJson['facts']): string {
  const petitioner = complainants.find(({ name }) => name !== undefined)?.name;
  const others = complainants.length > 1 ? ` và ${number(complainants.length - 1)} người khác` : '';
  const parts = [
    type,
    kind,
    documentNumber && `số ${documentNumber}`,
    petitioner && `của ${petitioner}${others}`,
  ];
  return parts.filter(Boolean).join(' ');
}
