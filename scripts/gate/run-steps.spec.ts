import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from './run-steps.mjs';
import type { Outcome, Step } from './steps.mjs';

const step = (name: string, outcome: Outcome, needs: Step['needs'] = []): Step => ({
  name,
  needs,
  run: async () => outcome,
});
const good = { passed: 3, failed: 0, output: 'all of it' };
const bad = { passed: 1, failed: 1, output: 'what went wrong' };

describe('running the steps', () => {
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    vi.spyOn(console, 'log').mockImplementation((line) => {
      printed.push(String(line));
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('adds up, and shows the output of what failed only', async () => {
    expect(await runSteps('node', [step('a', good), step('b', bad)], new Set())).toEqual({
      passed: 4,
      failed: 1,
    });
    expect(printed.join('\n')).toContain('what went wrong');
    expect(printed.join('\n')).not.toContain('all of it');
  });

  it('fails what needs something that is missing', async () => {
    expect(await runSteps('node', [step('a', good, ['redis'])], new Set(['redis']))).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(printed.join('\n')).toContain('redis is missing');
  });

  it('fails what needs the build when the build failed, and runs the rest', async () => {
    const steps = [step('build', bad), step('e2e', good, ['build']), step('unit', good)];
    expect(await runSteps('node', steps, new Set())).toEqual({ passed: 4, failed: 2 });
  });
});
