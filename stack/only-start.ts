import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Copy } from './copy.ts';
import { StackError } from './stack-error.ts';

/**
 * Makes sure that nothing else runs on the copy's data folder, and notes that this process does.
 *
 * @throws StackError naming the process that runs already, or what keeps the folder from being written.
 */
export async function claimFolder(copy: Copy): Promise<void> {
  const file = join(copy.data, 'run', 'start.pid');
  const other = runningProcess(file);
  if (other) {
    throw new StackError(
      `${copy.data} is in use: \`npm start\` runs on it already (process ${other}).`,
      'For a second copy, choose another folder and port: PORT=3001 TRAHOSO_DATA=./data-2 npm start',
    );
  }
  write(copy.data, file);
  await copy.shutdown.add(() => {
    rmSync(file, { force: true });
    return Promise.resolve();
  });
}

function write(data: string, file: string): void {
  try {
    mkdirSync(join(data, 'run'), { recursive: true });
    writeFileSync(file, String(process.pid));
  } catch (error) {
    throw new StackError(
      `The data folder ${data} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      'Give this user the right to write there, make room, or choose another folder by TRAHOSO_DATA.',
    );
  }
}

/** The process the file names, when it is alive and is ours; numbers of ended processes are given anew. */
function runningProcess(file: string): number | undefined {
  try {
    const id = Number(readFileSync(file, 'utf8'));
    process.kill(id, 0);
    return commandLine(id).includes('start.mjs') ? id : undefined;
  } catch {
    return undefined;
  }
}

function commandLine(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return 'start.mjs';
  }
}

/** @throws StackError when something else listens where the product is to answer. */
export function checkPort({ configuration: { port, host } }: Copy): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        new StackError(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`
            : `${host}:${port} cannot be listened on: ${error.message}`,
        ),
      ),
    );
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
