import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testDataFolder } from '../tests/services.ts';
import { playwrightCounts, vitestCounts } from './test-counts.ts';

const folder = testDataFolder();

function report(value: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

it('counts a file that could not be loaded', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}, {}] },
  ];
  const file = report({ numPassedTests: 5, numFailedTests: 1, testResults });
  expect(vitestCounts(file, 1)).toEqual({ passed: 5, failed: 2 });
});

it('never calls a run good that ended badly', () => {
  const file = report({ numPassedTests: 5, numFailedTests: 0, testResults: [] });
  expect(vitestCounts(file, 0)).toEqual({ passed: 5, failed: 0 });
  expect(vitestCounts(file, 1)).toEqual({ passed: 5, failed: 1 });
  expect(vitestCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
});

it('counts a browser test that passed only when tried again as failed', () => {
  const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [] });
  expect(playwrightCounts(file, 1)).toEqual({ passed: 3, failed: 2 });
});
