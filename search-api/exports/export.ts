import { maySeeSecrets, type Viewer } from '../../model/viewer.ts';
import { Problem } from '../../problems/problem.ts';
import type { Search } from '../search/search.ts';
import { COLUMN_NAMES, COLUMNS, columnsOf } from './columns.ts';
import type { ExportRequest } from './exports.schemas.ts';
import { FORMATS, MOST_ROWS } from './formats.ts';
import type { Row } from './table.ts';

/** An export about to be written. */
export interface Export {
  /** Rows it is going to have. */
  readonly total: number;
  /**
   * Writes the file, piece by piece. Nothing is asked of the engine before the first piece is, nor
   * after this is left.
   *
   * @param onRows - told how many rows have been written
   */
  write(onRows: (rows: number) => void): AsyncGenerator<Uint8Array, void>;
}

const COUNT = new Intl.NumberFormat('vi-VN');
const DAY = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/**
 * Prepares an export.
 *
 * @param origin - where pages of documents are shown, as in `https://tra-ho-so.example`
 * @throws Problem `too-many-rows`, `search-unavailable`
 */
export async function prepareExport(
  search: Search,
  viewer: Viewer,
  request: ExportRequest,
  origin: string,
): Promise<Export> {
  const { format, columns: names = COLUMN_NAMES, ids } = request;
  const { write } = FORMATS[format];
  const found = await search.all(viewer, request, ids);
  if (found.total > MOST_ROWS) throw tooMany(found.total);
  const columns = columnsOf(names, maySeeSecrets(viewer));
  const onPage = names.some((name) => 'onPage' in COLUMNS[name]);

  async function* parts(onRows: (rows: number) => void): AsyncGenerator<readonly Row[], void> {
    let rows = 0;
    for await (const part of found.parts(onPage)) {
      yield part.map((one) => columns.map(({ cell }) => cell(one, origin)));
      onRows((rows += part.length));
    }
  }

  return {
    total: found.total,
    write: (onRows) =>
      write({
        title: 'Kết quả tìm kiếm',
        about: aboutOf(request, found.total),
        columns,
        parts: parts(onRows),
      }),
  };
}

const aboutOf = ({ q, ids }: ExportRequest, total: number): string =>
  [
    q && `Tìm “${q}”`,
    `${COUNT.format(total)} văn bản${ids ? ' được chọn' : ''}`,
    `xuất lúc ${DAY.format(new Date())}`,
  ]
    .filter(Boolean)
    .join('; ');

const tooMany = (rows: number): Problem =>
  new Problem('too-many-rows', {
    detail: `Tìm thấy ${COUNT.format(rows)} văn bản, một tệp chứa nhiều nhất ${COUNT.format(MOST_ROWS)}.`,
  });
