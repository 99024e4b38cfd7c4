import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { faultsOf } from '../fixtures/faults.js';
import { times } from '../fixtures/inputs.js';
import { type AdjustmentInputData, parseAdjustments } from '../index.js';

const setup: AdjustmentInputData = { kind: 'SETUP', label: ' Andamio ', amount: Decimal.of(30) };
const faults = (...input: readonly AdjustmentInputData[]) =>
  faultsOf(parseAdjustments(input, ['input', 'a']));

describe('parseAdjustments', () => {
  it('trims, and takes none for absent', () => {
    const expected = { ...setup, label: 'Andamio', reason: null };

    expect(parseAdjustments([setup], [])).toEqual({ ok: true, value: [expected] });
    expect(parseAdjustments([{ ...setup, reason: ' ' }], [])).toEqual({ ok: true, value: [expected] });
    expect(parseAdjustments(null, [])).toEqual({ ok: true, value: [] });
    expect(parseAdjustments(undefined, [])).toEqual({ ok: true, value: [] });
  });

  it.each<[string, Partial<AdjustmentInputData>, string[]]>([
    ['a large discount', { amount: Decimal.of(-100_000_000_000) }, []],
    ['an absurd amount', { amount: Decimal.of(100_000_000_001) }, ['OUT_OF_RANGE input.a.0.amount']],
    ['an absurd discount', { amount: Decimal.of(-100_000_000_001) }, ['OUT_OF_RANGE input.a.0.amount']],
    ['a blank label', { label: ' ' }, ['REQUIRED input.a.0.label']],
    ['a long label', { label: 'x'.repeat(121) }, ['OUT_OF_RANGE input.a.0.label']],
    ['a long reason', { reason: 'x'.repeat(4001) }, ['OUT_OF_RANGE input.a.0.reason']],
  ])('%s', (_case, given, expected) => {
    expect(faults({ ...setup, ...given })).toEqual(expected);
  });

  it('takes 50', () => {
    expect(faults(...times(50, setup))).toEqual([]);
    expect(faults(...times(51, setup))).toEqual(['TOO_MANY input.a']);
  });
});
