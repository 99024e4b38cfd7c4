import { describe, expect, it } from 'vitest';
import { accepted, fieldErrors, Refused, refusalOf } from './user-errors';

const error = (path: string[] | null, message = 'No') => ({ code: 'INVALID', message, path });

describe('fieldErrors', () => {
  it('names the field below the argument that carries the form', () => {
    expect(fieldErrors([error(['input', 'specifications', 'opacity'])])).toEqual({
      'specifications.opacity': 'No',
    });
  });
  it('puts what is wrong with an item of a list beside the list', () => {
    expect(fieldErrors([error(['input', 'roles', '1']), error(['input', 'hours', '0', 'from'])])).toEqual({
      roles: 'No',
      'hours.0.from': 'No',
    });
  });
  it('keeps other arguments', () => {
    expect(fieldErrors([error(['reason'])])).toEqual({ reason: 'No' });
  });
  it('has nothing to say about errors of the whole', () => {
    expect(fieldErrors([error(null), error([])])).toEqual({});
  });
});

describe('accepted', () => {
  it('hands the payload on when nothing is wrong', () => {
    const payload = { userErrors: [], id: '1' };
    expect(accepted(payload)).toBe(payload);
  });
  it('throws all that is wrong at once', () => {
    const refused = new Refused([error(['input', 'name'], 'Falta'), error(['input', 'email'], 'Mal')]);
    expect(() => accepted({ userErrors: refused.userErrors })).toThrow('Falta');
    expect(refused.errors).toEqual({ name: 'Falta', email: 'Mal' });
  });
});

describe('refusalOf', () => {
  const refused = new Refused([error(['name'])]);
  it('finds it inside what react-admin makes of errors', () => {
    expect(refusalOf(Object.assign(new Error('No'), { body: refused }))).toBe(refused);
    expect(refusalOf(refused)).toBe(refused);
  });
  it('finds none in other errors', () => {
    expect(refusalOf(new Error('No'))).toBeUndefined();
    expect(refusalOf(undefined)).toBeUndefined();
  });
});
