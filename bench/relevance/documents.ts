import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexableDocument } from '../../archive/indexing.ts';
import { extractFacts } from '../../ingest/facts/extract.ts';
import type { PageReading } from '../../model/page.ts';
import type { Made } from './corpus/generate.ts';

/** A text as it comes in. */
export interface Incoming {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
  readonly scanned: boolean;
}

/** Characters of a page, and of a line. */
const PAGE = 2400;
const LINE = 80;

/** Documents of the corpus as they come in. */
export const incoming = (documents: readonly Made[]): Incoming[] =>
  documents.map(({ id, fileName, read, scanned }) => ({ id, fileName, text: read, scanned }));

/**
 * Articles of laws, one document each, from Markdown files: they speak of everything that petitions
 * speak of and answer none of the queries.
 *
 * @param folder - none is no error: there are no articles then
 */
export function lawArticles(folder: string): Incoming[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .normalize('NFC')
        .split(/^(?=Điều \d)/m)
        .slice(1)
        .map((text, i) => ({ id: `law-${file}-${i}`, fileName: `${file}-${i}.txt`, text, scanned: false })),
    );
}

/** What the product makes of a text: pages, facts by its own reading of them, a record. */
export function indexableOf({ id, fileName, text, scanned }: Incoming): IndexableDocument {
  const pages = pagesOf(text).map((page, i) => readingOf(page, i + 1, scanned));
  const { facts } = extractFacts(pages);
  return {
    version: 1,
    pages: pages.map(({ number, text: read, method }) => ({ number, text: read, method })),
    document: {
      id,
      fileName,
      sha256: '0'.repeat(64),
      mediaType: 'application/pdf',
      bytes: text.length,
      receivedAt: new Date('2026-07-01T00:00:00Z'),
      state: 'indexed',
      failure: null,
      pageCount: pages.length,
      pagesRead: pages.length,
      pagesToLookAt: 0,
      secret: facts.kind === 'tố cáo',
      linked: false,
      facts,
      signatures: [],
    },
  };
}

const readingOf = (text: string, number: number, scanned: boolean): PageReading => ({
  number,
  text,
  words: [],
  method: scanned ? 'ocr' : 'text',
  engine: 'generated',
  model: null,
  confidence: scanned ? 0.93 : 1,
  width: 595,
  height: 842,
  turn: 0,
});

/** Paragraphs filled into lines and pages. */
function pagesOf(text: string): string[] {
  const pages: string[] = [''];
  for (const paragraph of text.split('\n\n').map(wrapped)) {
    const last = pages.length - 1;
    const page = pages[last] ?? '';
    if (page !== '' && page.length + paragraph.length > PAGE) pages.push(paragraph);
    else pages[last] = page === '' ? paragraph : `${page}\n\n${paragraph}`;
  }
  return pages;
}

const wrapped = (paragraph: string): string =>
  paragraph.replace(new RegExp(`(?=.{${LINE + 1}})(.{1,${LINE}}) `, 'g'), '$1\n');
