import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is true about one sample document (samples/README.md). */
export interface TruthDocument {
  readonly file: string;
  readonly scanned: boolean;
  readonly type: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly signer?: string;
  readonly date: string;
  readonly subject: string;
  readonly kind?: string;
  readonly complainant?: string;
  readonly cccd?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly commune?: string;
  readonly district?: string;
  readonly respondent?: string;
  readonly to?: readonly string[];
  readonly cites: readonly string[];
  readonly parcel?: readonly [number, number];
  readonly laws: readonly string[];
  /** How an official document concludes a petition; `null` when it does not. */
  readonly outcome?: string | null;
  /** The whole text; petitions on other matters than land name no parcel in it. */
  readonly text: string;
}

/** The documents of one sample world. */
export const truthOf = (world: string): readonly TruthDocument[] =>
  (JSON.parse(readFileSync(join(world, 'truth.json'), 'utf8')) as { documents: TruthDocument[] }).documents;
