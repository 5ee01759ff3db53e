import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let entries: ReadonlySet<string> | undefined;

/** The 74,000 words of the dictionary that vntk ships, lower case, as they stand there. */
export function dictionary(): ReadonlySet<string> {
  if (entries) return entries;
  const ofVntk = createRequire(createRequire(import.meta.url).resolve('vntk'));
  const file = ofVntk.resolve('@vntk/dictionary/data/Viet74K.txt');
  entries = new Set(readFileSync(file, 'utf8').toLowerCase().split('\n'));
  return entries;
}
