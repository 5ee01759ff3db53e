// What must hold before any TypeScript can run: Node itself, the packages, `.env`. Plain JavaScript without
// packages, since none may be installed yet.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..');

/** Checks Node, installs packages where needed, reads `.env`, and lets Node import TypeScript. */
export async function prepare() {
  checkNode();
  if (packagesAreMissing()) await installPackages();
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
 * vntk has a native part, which needs a compiler; the programs do without it, since they read its model
 * themselves. And a mirror of the registry may lack packages for other platforms, over which `npm ci` stumbles
 * and `npm install` does not. So each way is tried when the one before failed (docs/decisions/0013-install.md).
 */
async function installPackages() {
  console.log('Packages: installing (npm ci); a minute or two, most of it for compiling.');
  if (await npm('ci')) return;
  console.log('Packages: that failed; trying without compiling vntk and what it stands on.');
  if (await npm('ci', '--ignore-scripts')) return sayWhatIsMissing();
  console.log('Packages: that failed too; trying `npm install`.');
  if (await npm('install', '--no-save')) return;
  if (await npm('install', '--no-save', '--ignore-scripts')) return sayWhatIsMissing();
  fail(
    'Packages: they cannot be installed; what npm wrote above says why.',
    'Is https://registry.npmjs.org reachable?',
  );
}

function sayWhatIsMissing() {
  console.log(
    'Packages: installed, except the compiled part of vntk. Only the test that compares our word segmentation\n' +
      'with vntk needs it; for it, install python3, make and g++ (Debian: apt-get install python3 make g++),\n' +
      'remove node_modules and start again.',
  );
}

/** Under a guard, so that an interrupted start leaves no npm behind. */
function npm(...args) {
  const order = {
    command: 'npm',
    args: [...args, '--no-audit', '--no-fund'],
    cwd: repository,
    stopSignal: 'SIGTERM',
    graceSeconds: 5,
  };
  const guard = spawn(process.execPath, [join(import.meta.dirname, 'guard.mjs'), JSON.stringify(order)], {
    stdio: ['pipe', 'inherit', 'inherit'],
    detached: true,
  });
  return new Promise((resolve) => {
    guard.on('exit', (code) => resolve(code === 0));
  });
}

function fail(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
