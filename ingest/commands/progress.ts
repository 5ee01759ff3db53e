import { MultiBar, Presets, type SingleBar } from 'cli-progress';

/** Progress of some long work, shown to a person. */
export interface Progress {
  /** How much is done, of how much. */
  update(done: number, total: number): void;
  /** A line that stays. */
  say(line: string): void;
  stop(): void;
}

const PLAIN_EVERY_MS = 5_000;

/** Seconds as in `1 h 5 min`, `2 min 10 s`. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole >= 3600) return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
  return whole >= 60 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${whole} s`;
}

/** Rate and time left after `seconds` of work. */
export function pace(done: number, total: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : '';
  return `${rate.toFixed(1)}/s${left}`;
}

function barProgress(name: string): Progress {
  const started = Date.now();
  const bars = new MultiBar(
    { format: `${name} [{bar}] {value}/{total} {pace}`, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  const bar: SingleBar = bars.create(0, 0, { pace: '' });
  return {
    update(done, total) {
      bar.setTotal(total);
      bar.update(done, { pace: pace(done, total, (Date.now() - started) / 1000) });
    },
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
}

function plainProgress(name: string): Progress {
  const started = Date.now();
  let said = started;
  return {
    update(done, total) {
      if (Date.now() - said < PLAIN_EVERY_MS) return;
      said = Date.now();
      console.error(`${name} ${done}/${total} ${pace(done, total, (said - started) / 1000)}`);
    },
    say: (line) => console.error(line),
    stop: () => undefined,
  };
}

/** A bar on a terminal, a line now and then elsewhere; both on standard error. */
export const showProgress = (name: string): Progress =>
  process.stderr.isTTY ? barProgress(name) : plainProgress(name);
