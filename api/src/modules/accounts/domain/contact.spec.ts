import { describe, expect, it } from 'vitest';
import { phoneSpellings, readContact, toEmail, toPhone } from './contact.js';

const read = (email: string | null, phone: string | null = null) =>
  readContact({ email, phone }, ['input'], 'CL');
const faultsIn = (result: ReturnType<typeof read>) =>
  result.ok ? [] : result.faults.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('an e-mail address', () => {
  it.each(['ana@example.com', '  Ana@Example.COM ', 'ANA@EXAMPLE.COM\n'])(
    '%j is one and the same',
    (typed) => {
      expect(read(typed)).toEqual({ ok: true, value: { kind: 'EMAIL', value: 'ana@example.com' } });
    },
  );

  it.each([
    'ana',
    'ana@',
    'a b@example.com',
    'ana@example.com\r\nBcc: x@example.com',
    'a@b,c@d',
    '<ana@example.com>',
  ])('%j is none', (typed) => {
    expect(toEmail(typed)).toBeNull();
    expect(faultsIn(read(typed))).toEqual(['INVALID input.email']);
  });
});

describe('a telephone number', () => {
  it.each(['+56912345678', '+56 9 1234 5678', '9 1234 5678', '(9) 1234-5678'])(
    '%j is one and the same in Chile',
    (typed) => expect(toPhone(typed, 'CL')).toBe('+56912345678'),
  );

  it('of another country keeps its country', () => {
    expect(toPhone('+54 9 11 2345-6789', 'CL')).toBe('+5491123456789');
    expect(toPhone('912345678', 'XX')).toBeNull();
  });

  it.each(['12', 'abc', '+56 9 1234', 'tel. 9 1234 5678; 9 8765 4321'])('%j is none', (typed) => {
    expect(faultsIn(read(null, typed))).toEqual(['INVALID input.phone']);
  });

  it('is spelled with and without its country at home, and with it abroad', () => {
    expect(phoneSpellings('+56912345678', 'CL')).toEqual(['56912345678', '912345678', '0912345678']);
    expect(phoneSpellings('+56912345678', 'AR')).toEqual(['56912345678']);
  });
});

it('is exactly one of the two, and not too long', () => {
  expect(faultsIn(read(null))).toEqual(['REQUIRED input']);
  expect(faultsIn(read('  ', ''))).toEqual(['REQUIRED input']);
  expect(faultsIn(read('ana@example.com', '+56912345678'))).toEqual(['REQUIRED input']);
  expect(faultsIn(read(`${'a'.repeat(250)}@x.cl`))).toEqual(['OUT_OF_RANGE input.email']);
  expect(faultsIn(read('a\0@x.cl'))).toEqual(['INVALID input.email']);
});
