import { expect, it } from 'vitest';
import { permissionFor, TEST_EVENT, WEBHOOK_EVENTS, webhookEventOf } from './event-types.js';

it.each([
  ['quotation.submitted', {}, 'quotation.submitted'],
  ['quotation.created', { revision: 2 }, 'quotation.revised'],
  ['quotation.created', { revision: 1 }, null],
  ['quotation.linkRevoked', { revision: 2 }, null],
  ['customer.created', {}, 'customer.created'],
  ['customer.merged', {}, null],
  ['price.changed', {}, 'price.changed'],
  ['product.changed', {}, null],
  ['session.ended', {}, null],
])('%s %j is told as %s', (type, payload, expected) =>
  expect(webhookEventOf({ type, payload })).toBe(expected),
);

it('nothing of the shop is told without a permission to read it', () => {
  for (const event of WEBHOOK_EVENTS) expect(permissionFor(event)).toMatch(/:read$/);
  expect(permissionFor(TEST_EVENT)).toBeNull();
});
