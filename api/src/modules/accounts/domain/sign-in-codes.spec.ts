import { expect, test } from 'vitest';
import { signInCodes } from './sign-in-codes.js';

const codes = signInCodes('secret-secret-secret-secret-secret');
const ANA = { kind: 'EMAIL', value: 'ana@example.com' } as const;

test('codes are six digits, and hardly ever the same', () => {
  const made = Array.from({ length: 200 }, codes.make);
  expect(made.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(new Set(made).size).toBeGreaterThan(190);
});

test('a hash recognises its code for its address only', () => {
  const hash = codes.hash(ANA, '012345');
  expect(codes.matches(ANA, '012345', hash)).toBe(true);
  expect(codes.matches(ANA, '012346', hash)).toBe(false);
  expect(codes.matches({ ...ANA, value: 'eva@example.com' }, '012345', hash)).toBe(false);
  expect(codes.matches({ ...ANA, kind: 'PHONE' }, '012345', hash)).toBe(false);
  expect(signInCodes('another-another-another-another-1').matches(ANA, '012345', hash)).toBe(false);
});

test('without a hash no code is right, the empty one included', () => {
  expect(codes.matches(ANA, '012345', null)).toBe(false);
  expect(codes.matches(ANA, '', null)).toBe(false);
});
