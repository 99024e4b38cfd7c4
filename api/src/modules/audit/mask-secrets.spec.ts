import { expect, test } from 'vitest';
import { maskedFields } from './mask-secrets.js';

test.each([
  'password',
  'passwordHash',
  'totpSecret',
  'recovery_codes',
  'accessToken',
  'API-Key',
  'sha256Hash',
])('%s is masked', (name) => expect(maskedFields({ [name]: 'x' })).toEqual({ [name]: '***' }));

test('what is no secret stays, and so does that there is none', () => {
  const at = new Date(0);
  const fields = { name: 'Ana', total: '1.00', at, keys: 3, token: null, tags: ['token'] };
  expect(maskedFields(fields)).toEqual(fields);
});

test('secrets are masked at any depth', () => {
  const fields = { metadata: { 'erp-token': 'x', list: [{ secret: 1, kept: 2 }] } };
  expect(maskedFields(fields)).toEqual({
    metadata: { 'erp-token': '***', list: [{ secret: '***', kept: 2 }] },
  });
});
