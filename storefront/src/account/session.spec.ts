import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createClient } from '../data/client';
import { MyAccountDocument } from '../generated/graphql';
import { CustomerSession } from './session';

// Elsewhere urql looks for the text of a document, and ours have hashes alone.
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'));
afterAll(() => void vi.unstubAllEnvs());

type Reply = object | 'no answer';

/** A session whose shop answers these, one request after the other, and what it was asked. */
function sessionWith(...replies: Reply[]) {
  const asked: { body: string; authorization: string | null }[] = [];
  const fetch = async (_url: unknown, { body, headers }: RequestInit = {}): Promise<Response> => {
    asked.push({ body: String(body), authorization: new Headers(headers).get('authorization') });
    const reply = replies.shift();
    if (!reply || reply === 'no answer') throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(reply), { headers: { 'content-type': 'application/json' } });
  };
  const { client } = createClient({ language: 'es', fetch });
  return { session: new CustomerSession(client, 'es'), asked };
}

const renewed = (accessToken: string | null) => ({
  data: { payload: { accessToken, expiresIn: accessToken && 900, userErrors: [] } },
});
const REFUSED = { data: null, errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] };

describe('the session of a customer', () => {
  it('is not over because the shop did not answer', async () => {
    const { session } = sessionWith('no answer', renewed('again'));
    expect(await session.token()).toBeNull();
    expect(session.state()).toBe('unanswered');
    expect(await session.token()).toBe('again');
    expect(session.state()).toBe('in');
  });

  it('is over when the shop says so', async () => {
    const { session } = sessionWith(renewed(null));
    expect(await session.token()).toBeNull();
    expect(session.state()).toBe('out');
  });

  it('stays while a token that ends cannot be exchanged', async () => {
    const { session } = sessionWith('no answer');
    session.start('old', 0);
    expect(await session.token()).toBeNull();
    expect(session.state()).toBe('in');
  });

  it('exchanges once for all who ask at the same time', async () => {
    const { session, asked } = sessionWith(renewed('new'));
    expect(await Promise.all([session.token(), session.token()])).toEqual(['new', 'new']);
    expect(asked).toHaveLength(1);
  });

  it('repeats with a new token what was refused with the old one', async () => {
    const { session, asked } = sessionWith(REFUSED, renewed('new'), { data: { myAccount: null } });
    session.start('old', 900);
    await session.ask('query', MyAccountDocument, {});
    expect(asked.map(({ authorization }) => authorization)).toEqual(['Bearer old', null, 'Bearer new']);
  });
});
