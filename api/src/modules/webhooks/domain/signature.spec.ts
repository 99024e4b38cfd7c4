import { expect, it } from 'vitest';
import { newSecret, signedHeaders } from './signature.js';

/** The vector that docs/api/webhooks.md gives to whoever writes a receiver. */
const SECRET = 'whsec_bGFtaW5hLXNlY3JldG8tZGUtZWplbXBsby0zMmJ5dGU=';
const MESSAGE = {
  id: '019ab4a5-7c00-7000-8000-000000000001',
  at: new Date('2026-11-24T12:00:00.999Z'),
  body: '{"id":"019ab4a5-7c00-7000-8000-000000000001","type":"webhook.test","version":"2026-11-24","createdAt":"2026-11-24T12:00:00.000Z","data":{"endpoint":{"id":"019ab4a5-7c00-7000-8000-000000000002"}}}',
};

it('signs as the documentation says', () =>
  expect(signedHeaders([SECRET], MESSAGE)).toEqual({
    'webhook-id': MESSAGE.id,
    'webhook-timestamp': '1795521600',
    'webhook-signature': 'v1,JOSvhblGUux16GQFOUroaVfFwrR8njbOk62Sx297e2s=',
  }));

it('signs once by each secret', () => {
  const { 'webhook-signature': both } = signedHeaders([newSecret(), SECRET], MESSAGE);
  const { 'webhook-signature': one } = signedHeaders([SECRET], MESSAGE);
  expect(both?.split(' ')).toEqual([expect.stringMatching(/^v1,[\w+/]{43}=$/), one]);
});

it('makes secrets of 32 random bytes', () => {
  expect(newSecret()).toMatch(/^whsec_[\w+/]{43}=$/);
  expect(newSecret()).not.toBe(newSecret());
});
