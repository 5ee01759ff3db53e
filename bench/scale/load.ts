/** How long requests took, in milliseconds. */
export interface Times {
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
}

/** What one request needed, and what it was about. */
export interface Timed<Request> {
  readonly request: Request;
  readonly ms: number;
}

/**
 * Sends requests one after the other by several clients at once, each the next one as soon as it has its answer.
 *
 * @returns each with its time, and the seconds that all took
 */
export async function send<Request>(
  requests: readonly Request[],
  clients: number,
  ask: (request: Request) => Promise<unknown>,
): Promise<{ readonly timed: readonly Timed<Request>[]; readonly seconds: number }> {
  const timed: Timed<Request>[] = [];
  const rest = requests.values();
  const begun = performance.now();
  const client = async (): Promise<void> => {
    for (const request of rest) {
      const started = performance.now();
      await ask(request);
      timed.push({ request, ms: performance.now() - started });
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { timed, seconds: (performance.now() - begun) / 1000 };
}

/** The time within which a share of the requests was answered (nearest rank). */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0;
}

/** Sums up what {@link send} gives. */
export function timesOf({ timed, seconds }: Awaited<ReturnType<typeof send>>): Times {
  const times = timed.map(({ ms }) => ms);
  return {
    requests: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    perSecond: times.length / seconds,
  };
}
