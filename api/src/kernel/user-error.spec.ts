import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import type { Fault } from './fault.js';
import { ConflictError, InputError, toUserError, UserError } from './user-error.type.js';

const translate = ({ key }: { key: string }) => `<${key}>`;
const fault: Fault = { code: 'INVALID', message: { key: 'wrong' }, path: ['input', 'name'] };

class PatienceError extends UserError {}

describe('toUserError', () => {
  it('says a fault in words and points at the value', () => {
    const error = toUserError(fault, translate);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toEqual({ code: 'INVALID', message: '<wrong>', path: ['input', 'name'] });
  });

  it('has no path when no single value is to blame', () => {
    expect(toUserError({ ...fault, path: [] }, translate).path).toBeNull();
  });

  it('tells the current version of a conflict', () => {
    const error = toUserError(
      { ...fault, code: 'VERSION_CONFLICT', details: { currentVersion: 7 } },
      translate,
    );
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ currentVersion: 7 });
  });

  it('knows no version of an idempotency conflict', () => {
    const error = toUserError({ ...fault, code: 'IDEMPOTENCY_CONFLICT' }, translate);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ currentVersion: null });
  });

  it("uses a module's own shape, and falls back when the fault does not fit it", () => {
    const shapes = {
      INVALID: (it: Fault, message: string) => (it.details ? new PatienceError(it, message) : undefined),
    };
    expect(toUserError({ ...fault, details: { days: 3 } }, translate, shapes)).toBeInstanceOf(PatienceError);
    expect(toUserError(fault, translate, shapes)).toBeInstanceOf(InputError);
  });
});
