import { Problem } from '../problems/problem.ts';

/** Errors of the connection, by what PostgreSQL or the operating system calls them. */
const CONNECTION_CODES =
  /^(08...|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|ENOENT_SOCKET)$/;

/** The driver's own words where it gives no code. */
const CONNECTION_WORDS =
  /connection terminated|connection ended|not queryable|timeout exceeded when trying to connect/i;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether the error says that the database cannot be spoken to just now. */
function isConnectionLost(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isConnectionLost);
  if (CONNECTION_CODES.test(codeOf(error))) return true;
  return error instanceof Error && CONNECTION_WORDS.test(error.message);
}

/**
 * An error of the archive as what a person is told: `database-unavailable` when PostgreSQL cannot be
 * reached, `disk-full` and `storage-read-only` when it or the file system cannot write.
 * Anything else comes back as it is.
 */
export function archiveProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  if (isConnectionLost(error)) return new Problem('database-unavailable', { cause: error });
  const code = codeOf(error);
  if (['ENOSPC', 'EDQUOT', '53100'].includes(code)) return new Problem('disk-full', { cause: error });
  if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return new Problem('storage-read-only', { cause: error });
  return error;
}

const rethrow = (error: unknown): never => {
  throw archiveProblem(error);
};

type Method = (...values: never[]) => unknown;

const guardMethod =
  (method: Method): Method =>
  (...values) => {
    const result = method(...values);
    return result instanceof Promise ? result.catch(rethrow) : result;
  };

/** The same repository, whose promises fail with {@link archiveProblem}. */
export function guarded<T extends object>(repository: T): T {
  const methods = Object.entries(repository).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function' ? guardMethod(value as Method) : value,
  ]);
  return Object.fromEntries(methods) as T;
}
