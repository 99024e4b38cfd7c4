import { expect, test } from 'vitest';
import { LocalPubSub } from './local-pubsub.js';
import { GAP } from './pubsub.js';

test('every listener of a topic hears every message, in order, from the moment it listens', async () => {
  const pubsub = new LocalPubSub();
  await pubsub.publish('a', 'before anybody listened');
  const [one, two, other] = await Promise.all([
    pubsub.subscribe('a'),
    pubsub.subscribe('a'),
    pubsub.subscribe('b'),
  ]);
  for (const message of ['1', '2', '3']) await pubsub.publish('a', message);
  for (const listener of [one, two]) {
    expect(
      [await listener.next(), await listener.next(), await listener.next()].map(({ value }) => value),
    ).toEqual(['1', '2', '3']);
  }
  await pubsub.publish('b', 'only here');
  expect((await other.next()).value).toBe('only here');
});

test('a listener that leaves ends its pending wait and hears nothing more', async () => {
  const pubsub = new LocalPubSub();
  const listener = await pubsub.subscribe('a');
  const pending = listener.next();
  await listener.return?.();
  expect(await pending).toEqual({ value: undefined, done: true });
  await pubsub.publish('a', 'late');
  expect((await listener.next()).done).toBe(true);
});

test('the last listener of a topic to leave is noticed, once', async () => {
  const pubsub = new LocalPubSub();
  let idle = 0;
  const leave = () => {
    idle += 1;
  };
  const [one, two] = [pubsub.listen('a', leave), pubsub.listen('a', leave)];
  await one.return?.();
  expect(idle).toBe(0);
  await two.return?.();
  await two.return?.();
  expect(idle).toBe(1);
});

test('a gap is told to all, and closing ends all', async () => {
  const pubsub = new LocalPubSub();
  const listener = await pubsub.subscribe('a');
  pubsub.dispatchGap();
  expect((await listener.next()).value).toBe(GAP);
  const pending = listener.next();
  await pubsub.close();
  expect((await pending).done).toBe(true);
});

test('a listener that does not keep up is told of a gap instead of everything it missed', async () => {
  const pubsub = new LocalPubSub();
  const listener = await pubsub.subscribe('a');
  for (let message = 0; message <= 1000; message += 1) await pubsub.publish('a', String(message));
  await pubsub.publish('a', 'news');
  expect([(await listener.next()).value, (await listener.next()).value]).toEqual([GAP, 'news']);
});
