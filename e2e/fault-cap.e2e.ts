import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, signIn, startServer } from './support/index.js';
import { create, opening, quoteOf, submitted } from './support/quotes.js';

const wrongOpenings = (count: number) =>
  quoteOf(...Array.from({ length: count }, () => opening({ width: '0' })));
const wrongAdjustments = Array.from({ length: 50 }, () => ({ kind: 'OTHER', label: '', amount: 1 }));

describe('faults in several parts of one input', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('never come to more than a hundred and a last one that says so', async () => {
    const input = { quote: wrongOpenings(100), customer: { name: '' }, submit: false };
    const { userErrors } = await create(server, submitted(input));
    expect(userErrors).toHaveLength(101);
    expect(userErrors.filter(({ code }) => code === 'TOO_MANY')).toEqual([userErrors[100]]);
  });

  it('count together: 60 openings and 50 adjustments', async () => {
    const staff = await signIn(server, 'sales');
    const input = { quote: wrongOpenings(60), adjustments: wrongAdjustments };
    const { userErrors } = await create(server, submitted(input), staff.headers);
    expect(userErrors).toHaveLength(101);
    expect(userErrors[99]).toMatchObject({ path: ['input', 'adjustments', '39', 'label'] });
    expect(userErrors[100]).toMatchObject({ code: 'TOO_MANY' });
  });
});
