import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { DocumentState, Failure, SignatureCheck } from '../model/document.ts';
import type { FactKey, FactReading, Facts } from '../model/facts.ts';
import type { Way } from './arrivals.ts';
import type { HistoryEvent } from './history.ts';
import type { StoredWord } from './stored-words.ts';

/** A whole number that PostgreSQL keeps in 64 bits and the driver hands over as text. */
type BigInteger = ColumnType<string, number | string, number | string>;
type Defaulted<T> = ColumnType<T, T | undefined, T>;
/** JSON written by us as text. */
type Json<T> = ColumnType<T, string, string>;

interface DocumentsTable {
  id: string;
  sha256: string;
  file_name: string;
  media_type: string;
  bytes: BigInteger;
  received_at: Generated<Date>;
  state: Defaulted<DocumentState>;
  failure: JSONColumnType<Failure> | null;
  reading: Generated<number>;
  claim: Generated<number>;
  claimed_by: string | null;
  page_count: number | null;
  pages_read: Generated<number>;
  read_at: Date | null;
  secret_flagged: Defaulted<boolean>;
  secret_read: boolean | null;
  secret_set: boolean | null;
  secret: GeneratedAlways<boolean | null>;
  facts: ColumnType<Facts | null, string | null, string | null>;
  facts_format: Generated<number>;
  fact_readings: ColumnType<readonly FactReading[] | null, string | null, string | null>;
  stand_in: Generated<boolean>;
  signatures: ColumnType<readonly SignatureCheck[], string | undefined, string>;
  version: ColumnType<string, never, number | string>;
  indexed_version: ColumnType<string, never, number | string>;
  linked_version: ColumnType<string, never, number | string>;
}

interface PagesTable {
  document_id: string;
  number: number;
  reading: number;
  text: string;
  words: Json<readonly StoredWord[]>;
  method: 'text' | 'ocr';
  engine: string;
  model: string | null;
  confidence: number;
  width: number;
  height: number;
  turn: number;
  read_at: Generated<Date>;
}

interface TypedPagesTable {
  document_id: string;
  number: number;
  text: string;
  typed_at: Defaulted<Date>;
}

interface FactCorrectionsTable {
  document_id: string;
  key: FactKey;
  value: Json<unknown>;
  corrected_at: Defaulted<Date>;
}

interface ArrivalsTable {
  id: string;
  receipt_id: string;
  document_id: string;
  file_name: string;
  way: Way;
  duplicate: boolean;
  arrived_at: Generated<Date>;
}

interface HistoryTable {
  id: GeneratedAlways<string>;
  document_id: string;
  at: Generated<Date>;
  event: HistoryEvent;
  detail: Json<Record<string, unknown>>;
}

interface WorkersTable {
  id: string;
  seen_at: Defaulted<Date>;
}

/** The archive's tables as Kysely sees them (`migrations/` says what each column means). */
export interface ArchiveSchema {
  documents: DocumentsTable;
  pages: PagesTable;
  typed_pages: TypedPagesTable;
  fact_corrections: FactCorrectionsTable;
  arrivals: ArrivalsTable;
  history: HistoryTable;
  workers: WorkersTable;
}
