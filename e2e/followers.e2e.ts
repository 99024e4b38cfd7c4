import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { type CountedServer, countedServer } from './support/counted-server.js';
import { databaseKind, type Server } from './support/index.js';
import { changed, createPending } from './support/quotes.js';
import type { StatementCounter } from './support/statement-counter.js';
import { stepOf, type Watch, watch } from './support/watching.js';

// Counted on the wire between the server and PostgreSQL; the embedded database has no wire.
describe.runIf(databaseKind() === 'postgres')('those who follow one private link', () => {
  let counted: CountedServer;
  let counter: StatementCounter;
  let server: Server;
  beforeAll(async () => {
    counted = await countedServer();
    ({ server, counter } = counted);
  });
  afterAll(() => counted[Symbol.asyncDispose]());

  /** The statements of a wish and of the acceptance after it, until the last follower has heard. */
  const heardBy = async (followers: number): Promise<number> => {
    const { id, accessToken: token } = await createPending(server);
    const watches: Watch[] = [];
    for (let place = 0; place < followers; place += 1) watches.push(await watch(server, { token }));
    for (const one of watches) expect(stepOf(await one.next())).toBe('null>PENDING');
    const statements = await counter.during(async () => {
      await change(server, 'requestQuotationChange', { id, token, message: 'Más claro' });
      changed(await change(server, 'confirmQuotation', { id, token }));
      for (const one of watches) expect(stepOf(await one.next())).toBe('PENDING>CONFIRMED');
    });
    for (const one of watches) await one[Symbol.asyncDispose]();
    return statements.length;
  };

  it('cost the database what one of them costs', async () => {
    await heardBy(1);
    expect(await heardBy(25)).toBe(await heardBy(1));
  });
});
