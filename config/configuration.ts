import { join, resolve } from 'node:path';
import type { Viewer } from '../model/viewer.ts';
import { environmentSchema } from './schema.ts';

/** What the programs are told from outside, in the units they use. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** Where people see this copy, without a slash at the end. */
  readonly publicUrl: string | undefined;
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** Absolute path of the watched folder. */
  readonly intakeFolder: string;
  /** Absolute path of the PEM file or folder with the trusted authorities. */
  readonly trustedAuthorities: string;
  readonly elasticsearchUrl: string | undefined;
  readonly elasticsearchHeapMegabytes: number;
  readonly databaseUrl: string | undefined;
  readonly indexPrefix: string;
  /** Stands for everyone until accounts come. */
  readonly viewer: Viewer;
  readonly workers: number;
  /** Confidence, 0..1. */
  readonly unclearBelow: number;
  readonly maxFileBytes: number;
  /** Mail server; without one no mail is sent. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Thrown when the environment is not as it should be; the message names each variable. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Reads the configuration from environment variables. Empty variables count as not set.
 *
 * @throws ConfigurationError naming each wrong variable and what it should be.
 */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigurationError(`These variables are not as they should be:\n${lines.join('\n')}`);
  }
  const e = parsed.data;
  const dataFolder = resolve(e.TRAHOSO_DATA);
  return {
    port: e.PORT,
    host: e.HOST,
    publicUrl: e.TRAHOSO_PUBLIC_URL?.replace(/\/+$/, ''),
    dataFolder,
    intakeFolder: resolve(e.TRAHOSO_INTAKE ?? join(dataFolder, 'intake')),
    trustedAuthorities: resolve(e.TRAHOSO_TRUSTED_CA ?? join(dataFolder, 'trusted-ca')),
    elasticsearchUrl: e.ELASTICSEARCH_URL,
    elasticsearchHeapMegabytes: e.TRAHOSO_ES_HEAP_MB,
    databaseUrl: e.DATABASE_URL,
    indexPrefix: e.TRAHOSO_INDEX_PREFIX,
    viewer: { clearances: new Set(e.TRAHOSO_CLEARANCES) },
    workers: e.TRAHOSO_WORKERS,
    unclearBelow: e.TRAHOSO_UNCLEAR_BELOW,
    maxFileBytes: e.TRAHOSO_MAX_FILE_MB * 2 ** 20,
    smtpUrl: e.TRAHOSO_SMTP_URL,
    mailFrom: e.TRAHOSO_MAIL_FROM,
    logLevel: e.TRAHOSO_LOG_LEVEL,
  };
}
