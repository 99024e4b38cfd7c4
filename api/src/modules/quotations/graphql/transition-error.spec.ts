import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../kernel/fault.js';
import { InputError } from '../../../kernel/user-error.type.js';
import { TransitionError, toQuotationError } from './transition-error.type.js';

const translate = ({ key }: { key: string }) => key;
const fault: Fault = { code: 'ILLEGAL_TRANSITION', message: { key: 'no' }, path: ['id'] };

describe('toQuotationError', () => {
  it.each(['ILLEGAL_TRANSITION', 'QUOTATION_EXPIRED'] as const)('names both ends of %s', (code) => {
    const error = toQuotationError(
      { ...fault, code, details: { from: 'PENDING', to: 'CONFIRMED' } },
      translate,
    );
    expect(error).toBeInstanceOf(TransitionError);
    expect(error).toMatchObject({ code, from: 'PENDING', to: 'CONFIRMED' });
  });

  it.each([undefined, { from: 'PENDING', to: 'LOST' }])(
    'is a plain error when an end is unknown',
    (details) => {
      expect(toQuotationError({ ...fault, details }, translate)).toBeInstanceOf(InputError);
    },
  );
});
