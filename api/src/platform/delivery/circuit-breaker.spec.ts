import { describe, expect, it } from 'vitest';
import { GuardedCarrier } from './circuit-breaker.js';
import type { Outcome } from './outcome.js';

const TAKEN: Outcome = { kind: 'ACCEPTED', providerId: null };
const DOWN: Outcome = { kind: 'RETRY', error: 'down' };
const BUSY: Outcome = { kind: 'RETRY', error: 'slow down', busy: true };
const REFUSED: Outcome = { kind: 'REFUSED', reason: 'REFUSED', error: 'no' };

/** A carrier whose outcomes are given, a clock that stands still until it is moved, and how often it was asked. */
const guarded = (outcome: { now: Outcome }) => {
  const clock = { ms: 1_000_000, now: () => new Date(clock.ms) };
  const sent: string[] = [];
  const carrier = {
    name: 'double',
    send: async (message: string) => {
      sent.push(message);
      return outcome.now;
    },
  };
  return { clock, sent, carrier: new GuardedCarrier(carrier, clock, { failures: 3, openMs: 1_000 }) };
};

const fail = async (carrier: GuardedCarrier<string>, times: number) => {
  for (let time = 0; time < times; time += 1) await carrier.send('a');
};

describe('a guarded carrier', () => {
  it('spares a provider after some failures in a row, and says for how long', async () => {
    const { carrier, sent, clock } = guarded({ now: DOWN });
    await fail(carrier, 3);
    expect(carrier.restMs()).toBe(1_000);
    clock.ms += 400;
    expect(await carrier.send('b')).toMatchObject({ kind: 'RETRY', afterMs: 600 });
    expect(sent).toHaveLength(3);
  });

  it('counts neither refused messages nor requests for patience', async () => {
    const outcome: { now: Outcome } = { now: REFUSED };
    const { carrier, sent } = guarded(outcome);
    await fail(carrier, 4);
    outcome.now = BUSY;
    await fail(carrier, 4);
    expect(sent).toHaveLength(8);
  });

  it('lets one message try it again, and closes when that one is taken', async () => {
    const outcome: { now: Outcome } = { now: DOWN };
    const { carrier, sent, clock } = guarded(outcome);
    await fail(carrier, 3);
    clock.ms += 1_000;
    outcome.now = TAKEN;
    const [first, second] = await Promise.all([carrier.send('b'), carrier.send('c')]);
    expect([first.kind, second.kind]).toEqual(['ACCEPTED', 'RETRY']);
    expect(await carrier.send('c')).toEqual(TAKEN);
    expect(sent).toEqual(['a', 'a', 'a', 'b', 'c']);
  });

  it('opens again at once when that one fails', async () => {
    const { carrier, clock } = guarded({ now: DOWN });
    await fail(carrier, 3);
    clock.ms += 1_000;
    await carrier.send('b');
    expect(carrier.restMs()).toBe(1_000);
  });
});
