import { expect, test } from 'vitest';
import { rememberVerified } from './verified-tokens.js';

const AT = new Date('2026-03-01T12:00:00Z');
const END = new Date('2026-03-01T12:15:00Z');

/** Tokens that begin with "good" are; counts how often each is looked at. */
const remembering = (most?: number) => {
  let now = AT;
  const looked: string[] = [];
  const verify = async (token: string) => {
    looked.push(token);
    return token.startsWith('good') && now < END ? { token, expiresAt: END } : null;
  };
  const read = rememberVerified(verify, { now: () => now }, most);
  return {
    read,
    looked,
    at: (moment: Date) => {
      now = moment;
    },
  };
};

test('a good token is verified once, and says the same each time', async () => {
  const { read, looked } = remembering();
  const first = await read('good');
  expect(first).toEqual({ token: 'good', expiresAt: END });
  expect(await read('good')).toBe(first);
  expect(looked).toEqual(['good']);
});

test('a wrong token is refused each time, also one that is like a good one', async () => {
  const { read, looked } = remembering();
  await read('good');
  expect([await read('bad'), await read('bad'), await read(' good')]).toEqual([null, null, null]);
  expect(looked).toEqual(['good', 'bad', 'bad', ' good']);
});

test('a token that has ended is good no longer', async () => {
  const { read, at } = remembering();
  await read('good');
  at(new Date(END.getTime() - 1));
  expect(await read('good')).not.toBeNull();
  at(END);
  expect(await read('good')).toBeNull();
});

test('the oldest makes room', async () => {
  const { read, looked } = remembering(2);
  for (const token of ['good 1', 'good 2', 'good 3', 'good 3', 'good 2', 'good 1']) await read(token);
  expect(looked).toEqual(['good 1', 'good 2', 'good 3', 'good 1']);
});
