import { describe, expect, it } from 'vitest';
import { selectSteps } from './selection.mjs';
import type { Step } from './steps.mjs';

const step = (name: string, needs: Step['needs'] = []): Step => ({
  name,
  needs,
  run: async () => ({ passed: 1, failed: 0, output: '' }),
});
const all = [step('lint'), step('build'), step('e2e', ['build'])];
const names = (args: string[]) => selectSteps(all, args).map((one) => one.name);

describe('--only', () => {
  it('is optional', () => expect(names([])).toEqual(['lint', 'build', 'e2e']));
  it('keeps what it names', () => expect(names(['--only', 'lint'])).toEqual(['lint']));
  it('brings the build along', () => expect(names(['--only', 'e2e'])).toEqual(['build', 'e2e']));
  it.each([['--only'], ['--only', 'lnt']])('refuses %s %s', (...args) => {
    expect(() => names(args)).toThrow('lint, build, e2e');
  });
});
