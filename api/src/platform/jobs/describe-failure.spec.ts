import { describe, expect, it } from 'vitest';
import { describeFailure } from './describe-failure.js';

describe('what is told of a failure', () => {
  it.each([
    [new Error('550 no such mailbox'), '550 no such mailbox'],
    [
      new Error('connect failed: smtp://user:pass@mail.example.com:587'),
      'connect failed: smtp://***@mail.example.com:587',
    ],
    [new Error("ENOENT: no such file, open '/srv/lamina/data/x.pdf'"), "ENOENT: no such file, open '[file]'"],
    [
      new Error('GET https://api.example.com/v1/messages: 503'),
      'GET https://api.example.com/v1/messages: 503',
    ],
    [new Error('first line\nat somewhere (file.js:1:1)'), 'first line'],
    [
      Object.assign(new Error('insert into "customer" ... - duplicate key'), { code: '23505' }),
      'The database refused a statement (23505).',
    ],
    [
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:25'), { code: 'ECONNREFUSED' }),
      'connect ECONNREFUSED 127.0.0.1:25',
    ],
    [new RangeError(''), 'RangeError'],
    ['thrown text', 'Unknown error.'],
  ])('%s', (error, told) => expect(describeFailure(error)).toBe(told));

  it('is of bounded length', () => {
    expect(describeFailure(new Error('x'.repeat(2_000)))).toHaveLength(500);
  });
});
