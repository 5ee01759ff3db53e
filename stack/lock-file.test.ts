import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { repository } from './folders.ts';

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).default({}),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8')));

/** Where Node would find a package that the one at `path` asks for. */
function found(path: string, name: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    const candidate = join(folder === '.' ? '' : folder, 'node_modules', name);
    if (packages[candidate]) return candidate;
    if (folder === '.') return undefined;
  }
}

it("names every platform's package of each native library, without which npm ci refuses it", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const version = packages[found(path, name) ?? '']?.version;
        return version === undefined || (/^\d/.test(range) && version !== range);
      })
      .map(([name, range]) => `${path}: ${name}@${range}`),
  );
  expect(missing).toEqual([]);
});
