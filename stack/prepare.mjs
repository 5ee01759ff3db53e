// What must hold before any TypeScript can run: Node itself, the packages, `.env`. Plain JavaScript without
// packages, since none may be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..');

/** Checks Node, installs packages where needed, reads `.env`, and lets Node import TypeScript. */
export async function prepare() {
  checkNode();
  if (packagesAreMissing()) installPackages();
  const dotEnv = join(repository, '.env');
  if (existsSync(dotEnv)) process.loadEnvFile(dotEnv);
  const { register } = await import('tsx/esm/api');
  register();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Node.js 20.19 or newer is needed; this is ${process.versions.node}.`,
    'Get it from https://nodejs.org/ or by your package manager.',
  );
}

/** Whether what is installed differs from package-lock.json; optional packages may be missing. */
function packagesAreMissing() {
  const installed = packages(join(repository, 'node_modules', '.package-lock.json'));
  const wanted = packages(join(repository, 'package-lock.json'));
  return Object.entries(wanted).some(
    ([path, { integrity, optional }]) => path !== '' && !optional && installed[path]?.integrity !== integrity,
  );
}

function packages(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

/**
 * vntk has a native part, which needs a compiler. The programs do without it (they read its model
 * themselves, docs/decisions/0002-segmentation.md), so a failing compiler must not stand in the way.
 */
function installPackages() {
  console.log('Packages: installing (npm ci); a minute or two, most of it for compiling.');
  if (npm('ci', '--no-audit', '--no-fund')) return;
  console.log(
    'Packages: `npm ci` failed. Trying again without compiling vntk and what it stands on.\n' +
      'Only the test that compares our word segmentation with vntk needs them; for it, install\n' +
      'python3, make and g++ (Debian: apt-get install python3 make g++) and run `npm ci`.',
  );
  if (!npm('ci', '--no-audit', '--no-fund', '--ignore-scripts')) {
    fail(
      'Packages: `npm ci` failed; what it wrote above says why.',
      'Is https://registry.npmjs.org reachable?',
    );
  }
}

function npm(...args) {
  const windows = process.platform === 'win32';
  return spawnSync('npm', args, { cwd: repository, stdio: 'inherit', shell: windows }).status === 0;
}

function fail(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
