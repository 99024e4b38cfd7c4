import { expect, it } from 'vitest';
import { validityKey } from './validity-key';

it.each([
  [{ valueMissing: true }, 'text', 'validity.missing'],
  [{ badInput: true, valueMissing: true }, 'number', 'validity.number'],
  [{ badInput: true }, 'date', 'validity.moment'],
  [{ typeMismatch: true }, 'url', 'validity.url'],
  [{ typeMismatch: true }, 'email', 'validity.email'],
  [{ rangeUnderflow: true }, 'number', 'validity.too_low'],
  [{ rangeUnderflow: true }, 'date', 'validity.too_early'],
  [{ rangeOverflow: true }, 'number', 'validity.too_high'],
  [{ rangeOverflow: true }, 'datetime-local', 'validity.too_late'],
  [{ stepMismatch: true }, 'number', 'validity.step'],
  [{}, 'text', undefined],
])('%j of a %s field is %s', (validity, type, key) => expect(validityKey(validity, type)).toBe(key));
