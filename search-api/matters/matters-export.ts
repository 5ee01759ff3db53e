import type { Context } from 'hono';
import type { Archive } from '../../archive/archive.ts';
import { Problem } from '../../problems/problem.ts';
import { fileHeaders, originOf, streamOf } from '../exports/answer.ts';
import { FORMATS, MOST_ROWS } from '../exports/formats.ts';
import type { Cell } from '../exports/table.ts';
import type { ApiEnv } from '../http/router.ts';
import { countingOf } from './counting.ts';
import type { MattersExport, MattersJson } from './matters.schemas.ts';
import { presentCounted } from './presenter.ts';

type Row = MattersJson['matters'][number];

const COUNT = new Intl.NumberFormat('vi-VN');

const text = (value: string | number | null | undefined): Cell => ({ text: String(value ?? '') });
const day = (date: string | null | undefined): Cell =>
  date ? { text: date.split('-').reverse().join('/'), date } : text('');

/** The columns of the file, in order. */
const COLUMNS: readonly { label: string; width: number; cell: (row: Row, origin: string) => Cell }[] = [
  { label: 'Vụ việc', width: 28, cell: ({ title }) => text(title) },
  { label: 'Số đơn', width: 5, cell: ({ petitions }) => text(petitions) },
  { label: 'Số người', width: 5, cell: ({ people }) => text(people) },
  { label: 'Đơn đầu', width: 9, cell: ({ firstDate }) => day(firstDate) },
  { label: 'Đơn cuối', width: 9, cell: ({ lastDate }) => day(lastDate) },
  {
    label: 'Theo năm',
    width: 14,
    cell: ({ years }) => text(years.map(({ year, count }) => `${year}: ${count}`).join('; ')),
  },
  { label: 'Xã, phường', width: 10, cell: ({ commune }) => text(commune) },
  { label: 'Huyện', width: 10, cell: ({ district }) => text(district) },
  { label: 'Người bị khiếu nại, tố cáo', width: 16, cell: ({ respondents }) => text(respondents.join('; ')) },
  { label: 'Trả lời gần nhất', width: 20, cell: ({ lastAnswer }) => text(lastAnswer?.title) },
  { label: 'Ngày trả lời', width: 9, cell: ({ lastAnswer }) => day(lastAnswer?.date) },
  {
    label: 'Mở vụ việc',
    width: 9,
    cell: ({ id }, origin) => ({ text: 'Mở', href: `${origin}/vu-viec/${id}` }),
  },
];

/** The list of matters as a file, sent as it is made. @throws Problem `too-many-rows` */
export async function exportOfMatters(
  c: Context<ApiEnv>,
  matters: Archive['matters'],
  { format, ...filters }: MattersExport,
  publicUrl: string | undefined,
): Promise<Response> {
  const { write } = FORMATS[format];
  const asked = countingOf({ ...filters, page: 1, size: MOST_ROWS });
  const found = await matters.all(asked, MOST_ROWS, c.var.viewer);
  const { total } = found;
  if (total > MOST_ROWS) {
    const detail = `Có ${COUNT.format(total)} vụ việc, một tệp chứa nhiều nhất ${COUNT.format(MOST_ROWS)}.`;
    throw new Problem('too-many-rows', { detail });
  }
  const origin = publicUrl ?? originOf(c);
  async function* rows() {
    for await (const part of found.parts()) {
      yield part.map(presentCounted).map((row) => COLUMNS.map(({ cell }) => cell(row, origin)));
    }
  }
  const table = {
    title: 'Điểm nóng',
    about: `${COUNT.format(total)} vụ việc`,
    columns: COLUMNS,
    parts: rows(),
  };
  const body =
    c.req.method === 'HEAD' ? null : streamOf(c, { total, write: () => write(table) }, () => undefined);
  return new Response(body, { status: 200, headers: fileHeaders('diem-nong', format, total) });
}
