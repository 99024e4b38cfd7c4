import { describe, expect, it } from 'vitest';
import { session } from './session';

describe('session', () => {
  it('is fresh until shortly before its token ends', () => {
    const now = Date.now();
    session.start('token', 900);
    expect(session.token).toBe('token');
    expect(session.isFresh(now)).toBe(true);
    expect(session.isFresh(now + 880_000)).toBe(false);
  });
  it('forgets the token, and says so', () => {
    let ended = 0;
    session.onEnd(() => {
      ended += 1;
    });
    session.end();
    expect([session.token, session.isFresh(), ended]).toEqual([undefined, false, 1]);
  });
});
