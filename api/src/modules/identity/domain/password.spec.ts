import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { hashPassword, isWeaker, passwordMatches } from './password.js';

const PASSWORD = 'el ñandú cruza la pampa';

describe('a password', () => {
  it('is the same however its characters are composed', async () => {
    const stored = await hashPassword(PASSWORD.normalize('NFD'));
    expect(await passwordMatches(PASSWORD.normalize('NFC'), stored)).toBe(true);
    expect(await passwordMatches(PASSWORD.normalize('NFD'), stored)).toBe(true);
    expect(await passwordMatches(PASSWORD.toUpperCase(), stored)).toBe(false);
  });

  it('that was hashed as it was typed still matches', async () => {
    const typed = PASSWORD.normalize('NFD');
    expect(await passwordMatches(typed, await hash(typed))).toBe(true);
  });

  it('matches nothing where there is no account', async () => {
    expect(await passwordMatches('nobody has this password', null)).toBe(false);
  });
});

describe('a hash', () => {
  it('made now is as strong as hashes are', async () => {
    expect(isWeaker(await hashPassword(PASSWORD))).toBe(false);
  });

  it('made with lower costs, or in another way, is weaker', async () => {
    expect(isWeaker(await hash(PASSWORD, { memoryCost: 9_000, timeCost: 2, parallelism: 1 }))).toBe(true);
    expect(isWeaker(await hash(PASSWORD, { memoryCost: 19_456, timeCost: 1, parallelism: 1 }))).toBe(true);
    expect(isWeaker('$2b$10$abcdefghijklmnopqrstuv')).toBe(true);
  });
});
