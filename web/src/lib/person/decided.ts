import type { Person } from '../api.ts';
import { number } from '../format.ts';

type Act = Person['history'][number];

const WHAT: Readonly<Record<Act['what'], string>> = {
  merged: 'Gộp làm một người',
  split: 'Tách thành người khác',
  confirmed: 'Xác nhận là đơn của người này',
  reopened: 'Lấy lại ý kiến trước',
};

/** One line of what people decided about a person. */
export const decided = ({ what, documents, reason }: Act): string =>
  `${WHAT[what]} (${number(documents.length)} đơn)${reason ? `: ${reason}` : ''}`;
