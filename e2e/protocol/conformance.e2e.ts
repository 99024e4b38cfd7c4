import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '../support/index.js';

/** Recommendations only: faults are answered with 4xx whatever the client accepts, so that proxies and logs see them. */
const KNOWN: ReadonlySet<string> = new Set(['572B', 'FDE2', '7B9B']);

describe('GraphQL over HTTP', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  // Apollo's protection against forged requests wants this header with a GET, or a content type that forms cannot have.
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'true' } });

  it.each(
    serverAudits({ url: () => `${server.url}/graphql`, fetchFn }).map(
      (audit) => [audit.id, audit.name, audit] as const,
    ),
  )('%s %s', async (id, _, audit) => {
    const { status } = await audit.fn();
    expect(status === 'ok').toBe(!KNOWN.has(id));
  });
});
