import { readFileSync } from 'node:fs';

/**
 * Calls back when the npm that runs this script is gone: killed, it takes nobody with it. Does nothing when
 * the script was not run by npm, since then a parent may well end and mean no harm (`setsid`, `nohup`).
 */
export function whenNpmIsGone(env: NodeJS.ProcessEnv, callBack: () => void): void {
  if (!env.npm_lifecycle_event) return;
  const before = ancestors().join();
  const watch = setInterval(() => {
    if (ancestors().join() === before) return;
    clearInterval(watch);
    callBack();
  }, 1000);
  watch.unref();
}

/** The parent and its parent: npm runs scripts by a shell, which may or may not stay in between. */
function ancestors(): number[] {
  return [process.ppid, parentOf(process.ppid)];
}

function parentOf(id: number): number {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
