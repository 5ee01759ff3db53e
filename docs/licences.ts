/**
 * Writes docs/licences.md: what ships with the product, by whom, under which licence. Run `npm run licences` after
 * changing a dependency; it fails on a licence that nobody has looked at.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';

/** Licences that let Apache-2.0 software use the package unchanged, as it stands in node_modules. */
const ACCEPTED =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|BSD|Apache-2\.0|OFL-1\.1|CC0-1\.0|CC-BY-[34]\.0|BlueOak-1\.0\.0|Python-2\.0|Unlicense|Zlib|WTFPL|LGPL-3\.0-or-later|MPL-2\.0|PostgreSQL)$/;

const page = join(import.meta.dirname, 'licences.md');

function installed(): Promise<ModuleInfos> {
  const start = join(import.meta.dirname, '..');
  return new Promise((resolve, reject) => {
    init({ start, production: true, excludePrivatePackages: true }, (error: Error | null, found) => {
      if (error) reject(error);
      else resolve(found);
    });
  });
}

const words = (licence: string): string[] => licence.replace(/[()*]/g, '').split(/ (?:AND|OR|and|or) /);

const found = Object.entries(await installed()).map(([name, info]) => ({
  name,
  licence: [info.licenses ?? 'unknown'].flat().join(' AND '),
  repository: info.repository ?? '',
}));
// Native parts come one package for each platform: the page names the one without a platform only.
const listed = found.filter(({ name }) => !/(linux|darwin|win32|freebsd|android)/.test(name));
const doubtful = listed.filter(({ licence }) => !words(licence).every((word) => ACCEPTED.test(word)));
const table = [
  '# What the product stands on',
  '',
  `${String(listed.length)} packages of npm; made by \`npm run licences\`. Beside them: Elasticsearch (Elastic License 2.0 or SSPL or AGPL-3.0, fetched from`,
  'Maven Central or as an image, not part of this repository), Lucene (Apache-2.0), PostgreSQL (PostgreSQL Licence).',
  '',
  '| package | licence | source |',
  '| --- | --- | --- |',
  ...listed.map(({ name, licence, repository }) => `| ${name} | ${licence} | ${repository} |`),
  '',
].join('\n');

for (const { name, licence } of doubtful)
  console.error(`${name}: ${licence}: look at it, then accept it here or replace it.`);
await writeFile(page, table);
process.exitCode = doubtful.length === 0 ? 0 : 1;
