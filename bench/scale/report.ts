import type { LoadRow, ScaleReport, SizeReport } from '../scale.ts';
import type { Times } from './load.ts';

const MIB = 2 ** 20;
const EIGHT = 8;

const column = (text: string | number, width = 9): string => String(text).padStart(width);

const timesOf = ({ p50, p95, p99, perSecond }: Times): string =>
  [p50, p95, p99, perSecond].map((value) => column(value.toFixed(value < 10 ? 1 : 0), 8)).join('');

function rowsOf({ clients, api, bare, postgres, loadAverage }: LoadRow): string[] {
  const head = (name: string): string => `  ${column(clients, 3)} clients  ${name.padEnd(22)}`;
  return [
    `${head('API')}${timesOf(api)}   load average ${loadAverage.toFixed(1)}`,
    `${head('the bare queries')}${timesOf(bare)}   API costs ${(api.p50 / bare.p50).toFixed(2)} of it`,
    ...(postgres ? [`${head('PostgreSQL')}${timesOf(postgres)}`] : []),
  ];
}

function sizeTable(size: SizeReport): string {
  const { pages, documents, bytes, index, heapMebibytes: heap, postgresBytes, rows } = size;
  const onDisk = index.documents + index.pages;
  const mib = (of: number): string => `${(of / MIB).toFixed(0)} MiB`;
  const kinds = rows.find(({ clients }) => clients === EIGHT)?.kinds ?? {};
  return [
    `${pages} pages in ${documents} documents, ${mib(bytes)} of text`,
    `  index ${mib(onDisk)} (${(onDisk / bytes).toFixed(2)} of the text), ${index.segments} segments; heap ${heap.used.toFixed(0)} of ${heap.max.toFixed(0)} MiB` +
      (postgresBytes === null
        ? ''
        : `; PostgreSQL ${mib(postgresBytes)} (${(postgresBytes / bytes).toFixed(2)})`),
    `  ${' '.repeat(35)}     p50     p95     p99     /s   (ms)`,
    ...rows.flatMap(rowsOf),
    `  p95 with ${EIGHT} clients: ${Object.entries(kinds)
      .map(([kind, ms]) => `${kind} ${ms.toFixed(0)}`)
      .join(', ')}`,
  ].join('\n');
}

const withEight = ({ rows }: SizeReport): LoadRow | undefined =>
  rows.find(({ clients }) => clients === EIGHT);

/** The report as text for people, with what is to be reached. */
export function scaleTable({ goals, sizes }: ScaleReport): string {
  const [first, last] = [sizes[0], sizes.at(-1)];
  const p95 = (size: SizeReport | undefined): number => (size && withEight(size)?.api.p95) ?? NaN;
  const goal =
    `Goals at a million pages and ${EIGHT} clients: p95 ${goals.p95Ms} ms; ${goals.timesTheSmallest} times that of the smallest size ` +
    `(here ${(p95(last) / p95(first)).toFixed(2)}); API ${goals.timesTheBareQuery} of the bare queries; index ${goals.timesTheText} of the text.`;
  return [...sizes.map(sizeTable), goal].join('\n\n');
}
