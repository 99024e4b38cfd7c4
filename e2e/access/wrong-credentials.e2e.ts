import { expect, it } from 'vitest';
import { signIn, startServer } from '../support/index.js';
import { codesOf } from '../support/raw-http.js';
import { openSocket } from '../support/socket.js';

/** A fiftieth of what is usual: 20 wrong credentials a minute, and 2,400 points for staff. */
const STRICT = { RATE_LIMIT_FACTOR: '0.02' };
const MOST = 20;

const wrong = (index: number) => ({ authorization: `Bearer lam_${String(index).padStart(10, '0')}` });

it('wrong credentials are counted for their address, wherever they are shown; those who show none are not', async () => {
  await using server = await startServer({ env: STRICT });
  const ask = (index: number) => server.gql<unknown>('{ __typename }', {}, wrong(index));
  const download = (index: number) => fetch(`${server.url}/exports/audit.csv`, { headers: wrong(index) });
  for (let shown = 0; shown < MOST - 2; shown += 1) expect((await ask(shown)).status).toBe(401);
  expect((await download(MOST)).status).toBe(401);
  const socket = await openSocket(server);
  socket.send({ type: 'connection_init', payload: wrong(MOST + 1) });
  expect(await socket.closed).toBe(4403);
  const { status, headers, body } = await ask(MOST + 2);
  expect(status).toBe(429);
  expect(codesOf(body)).toEqual(['RATE_LIMITED']);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  const refused = await download(MOST + 3);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await server.gql<unknown>('{ __typename }')).status).toBe(200);
});

it('exports are charged to their caller', async () => {
  await using server = await startServer();
  const { headers } = await signIn(server, 'admin');
  await server.restart(STRICT);
  const download = async () => {
    const answer = await fetch(`${server.url}/exports/audit.jsonl`, { headers });
    await answer.text();
    return answer;
  };
  for (let asked = 0; asked < 24; asked += 1) expect((await download()).status).toBe(200);
  const refused = await download();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await server.gql<unknown>('{ __typename }', {}, headers)).status).toBe(429);
});
