import { describe, expect, it } from 'vitest';
import { summarize } from './bulk';

const fine = { userErrors: [] };
const refused = (message: string) => ({ userErrors: [{ code: 'INVALID', message }] });

describe('summarize', () => {
  it('counts what is done', () => {
    expect(summarize([fine, fine])).toEqual({ done: 2, failed: 0, message: '' });
  });
  it('gives the first reason', () => {
    expect(summarize([fine, refused('Ya salió'), refused('Otra')])).toEqual({
      done: 1,
      failed: 2,
      message: 'Ya salió',
    });
  });
});
