import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

const require = createRequire(import.meta.url);

/** Folder of an installed package. */
export function packageFolder(name: string): string {
  const entry = require.resolve(name);
  const folder = join('node_modules', ...name.split('/'));
  return entry.slice(0, entry.lastIndexOf(folder + sep) + folder.length);
}

/** Name and version of an installed package, as in `tesseract.js 7.0.0`. */
export function nameAndVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${name} ${version}`;
}
