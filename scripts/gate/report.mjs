import { readFile } from 'node:fs/promises';

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: FileResult[] }} Report
 */

/**
 * A file that fails without a failed test (its import or its hooks threw) counts as one failure, and so does a run
 * that fails without saying where. A run without tests has proved nothing.
 * @param {Report} report
 * @param {number} code the run's exit code
 */
export function countTests(report, code) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + brokenFiles.length;
  const broken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed };
}

/** @param {string} file @param {number} code */
export async function readReport(file, code) {
  try {
    return countTests(JSON.parse(await readFile(file, 'utf8')), code);
  } catch {
    return { passed: 0, failed: 1 };
  }
}
