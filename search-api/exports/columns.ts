import { citationOf } from '../citations/citation.ts';
import type { FoundDocument } from '../search/find-all.ts';
import type { Cell } from './table.ts';

interface Column {
  readonly label: string;
  /** Share of the width, beside the other columns' shares. */
  readonly width: number;
  /** Needs to know on which page the answer stands. */
  readonly onPage?: true;
  readonly cell: (found: FoundDocument, origin: string) => Cell;
}

const text = (value: string | null | undefined): Cell => ({ text: value ?? '' });

const bestPage = (found: FoundDocument): number => found.pages[0]?.number ?? 1;

const written = (date: string): string => date.split('-').reverse().join('/');

/** A page as the web addresses it (web/src/lib/document-address.ts). */
const linkTo = (found: FoundDocument, origin: string): string =>
  `${origin}/van-ban/${found.id}?trang=${bestPage(found)}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** A highlight, which is HTML of ours (`fragments.ts`), as plain text. */
const plain = (html: string): string =>
  html.replace(/<\/?mark>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '');

/** What a person may choose to have in an export, in the order in which it stands there. */
export const COLUMNS = {
  number: { label: 'Số, ký hiệu', width: 12, cell: ({ number }) => text(number) },
  date: {
    label: 'Ngày văn bản',
    width: 9,
    cell: ({ date }) => (date === null ? text('') : { text: written(date), date }),
  },
  type: {
    label: 'Loại',
    width: 7,
    cell: ({ type, kind }) => text([type, kind].filter(Boolean).join(' ')),
  },
  issuer: { label: 'Cơ quan ban hành', width: 11, cell: ({ issuer }) => text(issuer) },
  subject: { label: 'Trích yếu', width: 22, cell: ({ subject, title }) => text(subject ?? title) },
  complainants: {
    label: 'Người đứng đơn',
    width: 11,
    cell: ({ complainants }) => text(complainants.join('; ')),
  },
  respondents: {
    label: 'Người bị khiếu nại, tố cáo',
    width: 10,
    cell: ({ respondents }) => text(respondents.join('; ')),
  },
  commune: { label: 'Xã, phường', width: 8, cell: ({ commune }) => text(commune) },
  district: { label: 'Huyện', width: 8, cell: ({ district }) => text(district) },
  passage: {
    label: 'Đoạn tìm thấy',
    width: 28,
    onPage: true,
    cell: ({ pages }) => text(plain(pages[0]?.highlights[0] ?? '')),
  },
  page: {
    label: 'Trang',
    width: 5,
    onPage: true,
    cell: ({ pages }) => text(pages[0] && String(pages[0].number)),
  },
  link: {
    label: 'Mở trang',
    width: 9,
    onPage: true,
    cell: (found, origin) => ({ text: `Mở trang ${bestPage(found)}`, href: linkTo(found, origin) }),
  },
  fileName: { label: 'Tên tệp', width: 12, cell: ({ fileName }) => text(fileName) },
  citation: {
    label: 'Trích dẫn',
    width: 20,
    onPage: true,
    cell: (found) => text(citationOf(found, found.pages[0]?.number)),
  },
} as const satisfies Record<string, Column>;

/** Name of a column. */
export type ColumnName = keyof typeof COLUMNS;

/** Every column, in order. */
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** Stands first in what people with clearance export: the file leaves the archive, its secrets marked. */
const SECRECY: Column = { label: 'Mức độ', width: 4, cell: ({ secret }) => text(secret ? 'MẬT' : '') };

/** The columns of an export. */
export const columnsOf = (names: readonly ColumnName[], marksSecrets: boolean): readonly Column[] => [
  ...(marksSecrets ? [SECRECY] : []),
  ...names.map((name): Column => COLUMNS[name]),
];
