import { describe, expect, it } from 'vitest';
import { summarize } from './bulk';

const fine = { id: '1', userErrors: [] };
const refused = (id: string, ...messages: string[]) => ({
  id,
  userErrors: messages.map((message) => ({ code: 'INVALID', message })),
});

describe('summarize', () => {
  it('counts what is done', () => {
    expect(summarize([fine, fine])).toEqual({ done: 2, failures: [] });
  });
  it('gives the reasons of each that is not', () => {
    expect(summarize([refused('1', 'Ya salió.'), fine, refused('3', 'Otra.', 'Y otra.')])).toEqual({
      done: 1,
      failures: [
        { id: '1', reason: 'Ya salió.' },
        { id: '3', reason: 'Otra. Y otra.' },
      ],
    });
  });
});
