import { describe, expect, it } from 'vitest';
import { countTests, readReport } from './report.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('counting a test run', () => {
  it('counts each test', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [file('failed', 'passed', 'failed')],
    };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a file that broke before its tests', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [file('failed'), file('passed', 'passed')],
    };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it('does not believe a run that exits with a failure', () => {
    expect(countTests({ numPassedTests: 2, numFailedTests: 0, testResults: [] }, 1)).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  it('does not believe a run without tests, nor one without a report', async () => {
    expect(countTests({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(await readReport('no/such/report.json', 0)).toEqual({ passed: 0, failed: 1 });
  });
});
