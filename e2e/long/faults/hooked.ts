import { expect } from 'vitest';
import type { Received } from '../../support/receiver.js';
import type { Confirmed } from './load.js';

const EVENTS = ['quotation.confirmed', 'quotation.submitted'];

/** Every event came to the receiver; a repeated one has the same id and the same bytes. Answers how many were repeated. */
export const checkHooked = (received: readonly Received[], confirmed: readonly Confirmed[]): number => {
  const bodies = new Map<string, string>();
  for (const { headers, body } of received) {
    const id = String(headers['webhook-id']);
    expect(bodies.get(id) ?? body).toBe(body);
    bodies.set(id, body);
  }
  const told = [...bodies.values()].map((body) => {
    const { type, data } = JSON.parse(body);
    return `${type} ${data.quotation.id}`;
  });
  expect(told.sort()).toEqual(confirmed.flatMap(({ id }) => EVENTS.map((type) => `${type} ${id}`)).sort());
  return received.length - bodies.size;
};
