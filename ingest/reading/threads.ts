import { Worker } from 'node:worker_threads';
import { Problem } from '../../problems/problem.ts';
import type { ReadingReply, ReadingTask, ThreadSettings } from './messages.ts';

/** How many times a task is given to a thread before it counts as failed. */
const ATTEMPTS = 2;

/** A set of reading threads that share one queue. */
export interface ReadingThreads {
  /**
   * Runs a task on the next free thread, preferring one that has the file open.
   *
   * @throws Problem as the thread told it, or `reading-failed` when the task broke two threads.
   */
  run(task: ReadingTask): Promise<ReadingReply>;
  /** Ends all threads; tasks under way are rejected. */
  close(): Promise<void>;
}

/** How the threads are made. */
export interface ThreadsOptions {
  readonly threads: number;
  /** The module each thread runs. */
  readonly entry: URL;
  readonly settings: ThreadSettings;
  /** A task that takes longer than this has hung: its thread is replaced. */
  readonly taskTimeoutMs: number;
}

interface Job {
  readonly task: ReadingTask;
  readonly resolve: (reply: ReadingReply) => void;
  readonly reject: (reason: Problem) => void;
  attempts: number;
}

/** One place for a thread; the thread in it is started at the first task and replaced when it breaks down. */
interface Slot {
  worker: Worker | undefined;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
  lastPath: string | undefined;
}

/** Prepares the threads; unless they are to be warm, none is started before the first task. */
export function createThreads(options: ThreadsOptions): ReadingThreads {
  const slots: Slot[] = Array.from({ length: options.threads }, () => ({
    worker: undefined,
    job: undefined,
    timer: undefined,
    lastPath: undefined,
  }));
  const queue: Job[] = [];
  let closed = false;

  if (options.settings.warm === true) for (const slot of slots) slot.worker = start(slot);

  function dispatch(): void {
    for (let job = queue[0]; job !== undefined && !closed; job = queue[0]) {
      const slot = freeSlot(slots, job.task.path);
      if (slot === undefined) return;
      queue.shift();
      give(slot, job);
    }
  }

  function give(slot: Slot, job: Job): void {
    slot.worker ??= start(slot);
    slot.job = job;
    slot.lastPath = job.task.path;
    job.attempts += 1;
    slot.timer = setTimeout(() => replace(slot, 'took too long'), options.taskTimeoutMs);
    slot.worker.postMessage(job.task);
  }

  function start(slot: Slot): Worker {
    const worker = new Worker(options.entry, { workerData: options.settings });
    worker.on('message', (reply: ReadingReply) => finish(slot, worker, reply));
    worker.on('error', (error) => breakDown(slot, worker, error.message));
    worker.on('exit', (code) => breakDown(slot, worker, `exit code ${code}`));
    return worker;
  }

  function finish(slot: Slot, worker: Worker, reply: ReadingReply): void {
    if (slot.worker !== worker) return;
    if (reply.kind === 'broken') {
      replace(slot, reply.reason);
      return;
    }
    const job = take(slot);
    if (reply.kind === 'problem') {
      job?.reject(new Problem(reply.code, reply.detail === undefined ? {} : { detail: reply.detail }));
    } else job?.resolve(reply);
    dispatch();
  }

  function breakDown(slot: Slot, worker: Worker, reason: string): void {
    if (slot.worker === worker) replace(slot, reason);
  }

  function replace(slot: Slot, reason: string): void {
    const job = take(slot);
    void slot.worker?.terminate();
    slot.worker = undefined;
    if (job !== undefined && job.attempts < ATTEMPTS && !closed) queue.unshift(job);
    else job?.reject(new Problem('reading-failed', { cause: new Error(reason) }));
    dispatch();
  }

  return {
    run(task) {
      return new Promise((resolve, reject) => {
        if (closed) {
          reject(new Problem('reading-failed', { cause: new Error('the readers are closed') }));
          return;
        }
        queue.push({ task, resolve, reject, attempts: 0 });
        dispatch();
      });
    },
    async close() {
      closed = true;
      const over = new Problem('reading-failed', { cause: new Error('the readers were closed') });
      for (const job of queue.splice(0)) job.reject(over);
      await Promise.all(
        slots.map(async (slot) => {
          take(slot)?.reject(over);
          const { worker } = slot;
          slot.worker = undefined;
          await worker?.terminate();
        }),
      );
    },
  };
}

/** A slot without a job: best one that has the file open, then one that runs, then an empty one. */
function freeSlot(slots: readonly Slot[], path: string): Slot | undefined {
  const free = slots.filter((slot) => slot.job === undefined);
  return (
    free.find((slot) => slot.worker !== undefined && slot.lastPath === path) ??
    free.find((slot) => slot.worker !== undefined) ??
    free[0]
  );
}

function take(slot: Slot): Job | undefined {
  const { job } = slot;
  clearTimeout(slot.timer);
  slot.job = undefined;
  return job;
}
