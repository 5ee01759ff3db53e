// Runs one service for as long as whoever started this guard lives: the guard's standard input is a pipe
// from there, and when it closes, for whatever reason, the service is stopped. So a killed parent leaves
// nothing behind. Usage: node guard.mjs JSON, with JSON as `Service` in guarded.ts.
import { spawn } from 'node:child_process';

const { command, args, cwd, account, stopSignal, graceSeconds } = JSON.parse(process.argv[2]);

// A process group of its own: Ctrl-C in the terminal reaches only the one who decides, not the service.
const service = spawn(command, args, {
  cwd,
  uid: account?.uid,
  gid: account?.gid,
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});

service.on('error', (error) => {
  console.error(`${command}: ${error.message}`);
  process.exit(127);
});
service.on('exit', (code, signal) => {
  killGroup();
  if (signal) console.error(`${command}: ended by ${signal}`);
  process.exit(code ?? 1);
});

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  service.kill(stopSignal);
  setTimeout(killGroup, graceSeconds * 1000);
}

function killGroup() {
  try {
    process.kill(-service.pid, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}

process.stdin.on('end', stop).on('error', stop).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
