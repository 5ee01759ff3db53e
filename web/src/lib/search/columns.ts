import type { ColumnName } from '../../../../search-api/exports/columns.ts';
import type { FormatName } from '../../../../search-api/exports/formats.ts';

/** What an export may hold, as the API names it, for a person to choose. */
export const COLUMNS: Readonly<Record<ColumnName, string>> = {
  number: 'Số, ký hiệu',
  date: 'Ngày văn bản',
  type: 'Loại',
  issuer: 'Cơ quan ban hành',
  subject: 'Trích yếu',
  complainants: 'Người đứng đơn',
  respondents: 'Người bị khiếu nại, tố cáo',
  commune: 'Xã, phường',
  district: 'Huyện',
  passage: 'Đoạn tìm thấy',
  page: 'Trang',
  link: 'Đường dẫn đến trang',
  fileName: 'Tên tệp',
  citation: 'Trích dẫn',
};

/** What an export holds unless a person chose otherwise. */
export const USUAL: readonly ColumnName[] = [
  'number',
  'date',
  'type',
  'issuer',
  'subject',
  'passage',
  'page',
  'link',
];

/** Kinds of file, and what each is good for. */
export const FORMATS: Readonly<Record<FormatName, string>> = {
  xlsx: 'Excel (XLSX)',
  docx: 'Word (DOCX)',
  pdf: 'PDF',
  csv: 'CSV',
};

const KEPT = 'export-columns';

/** The columns chosen last time; the usual ones when nothing is kept, or nothing that is known. */
export function keptColumns(storage: Pick<Storage, 'getItem'>): ColumnName[] {
  const kept = (storage.getItem(KEPT) ?? '').split(',').filter((name) => Object.hasOwn(COLUMNS, name));
  return kept.length > 0 ? (kept as ColumnName[]) : [...USUAL];
}

/** Keeps the columns for the next time. */
export const keepColumns = (storage: Pick<Storage, 'setItem'>, columns: readonly ColumnName[]): void =>
  storage.setItem(KEPT, columns.join(','));
