import { Readable } from 'node:stream';
import type { Context } from 'hono';
import type { CountedPlace } from '../../archive/places.ts';
import { fileHeaders, streamOf } from '../exports/answer.ts';
import { FORMATS } from '../exports/formats.ts';
import type { Cell, Row } from '../exports/table.ts';
import type { ApiEnv } from '../http/router.ts';
import type { PlacesExport } from './places.schemas.ts';

const text = (value: string | number): Cell => ({ text: String(value) });

/** A place with the number of its petitions in each of the years. */
const rowOf = ({ name, petitions, matters, years }: CountedPlace, every: readonly number[]): Row => {
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  return [name, petitions, matters, ...every.map((year) => counts.get(year) ?? 0)].map(text);
};

/** Places and years as a file: a row for each place, a column for each year in which there was a petition. */
export function exportOfPlaces(
  c: Context<ApiEnv>,
  places: readonly CountedPlace[],
  format: PlacesExport['format'],
): Response {
  const years = [...new Set(places.flatMap((place) => place.years.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const table = {
    title: 'Địa bàn theo năm',
    about: `${new Intl.NumberFormat('vi-VN').format(places.length)} địa bàn`,
    columns: [
      { label: 'Địa bàn', width: 24 },
      { label: 'Số đơn', width: 6 },
      { label: 'Số vụ việc', width: 6 },
      ...years.map((year) => ({ label: String(year), width: 5 })),
    ],
    parts: Readable.from([places.map((place) => rowOf(place, years))]),
  };
  const total = places.length;
  const file = { total, write: () => FORMATS[format].write(table) };
  const body = c.req.method === 'HEAD' ? null : streamOf(c, file, () => undefined);
  return new Response(body, { status: 200, headers: fileHeaders('dia-ban', format, total) });
}
