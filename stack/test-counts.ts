import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * @param report what vitest's JSON reporter wrote; a file that could not even be loaded counts as one failure.
 * @param code with which vitest ended.
 */
export function vitestCounts(report: string, code: number): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const result = vitestSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  const unloaded = result.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return atLeastOne({ passed: result.numPassedTests, failed: result.numFailedTests + unloaded.length }, code);
}

/**
 * @param report what Playwright's JSON reporter wrote; a test that passed only when tried again failed.
 * @param code with which Playwright ended.
 */
export function playwrightCounts(report: string, code: number): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats, errors } = playwrightSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  return atLeastOne({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }, code);
}

/** A runner that ended badly failed, whatever it counted. */
function atLeastOne({ passed, failed }: Counts, code: number): Counts {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
