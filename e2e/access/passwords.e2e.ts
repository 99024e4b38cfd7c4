import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type Session, signIn, startServer } from '../support/index.js';
import { DEMO_EMAILS, DEMO_PASSWORD, signInAs, viewerId } from '../support/sign-in.js';

const CHANGE = /* GraphQL */ `mutation Change($currentPassword: String!, $newPassword: String!) {
  changeMyPassword(currentPassword: $currentPassword, newPassword: $newPassword) { userErrors { code path message } }
}`;
const SET = /* GraphQL */ `mutation Set($id: ID!, $newPassword: String!) {
  setStaffPassword(id: $id, newPassword: $newPassword) { userErrors { code path } }
}`;

type Errors = readonly { readonly code: string; readonly path: readonly string[] | null }[];
interface Changed {
  readonly changeMyPassword: { readonly userErrors: Errors };
}
interface WasSet {
  readonly setStaffPassword: { readonly userErrors: Errors };
}

describe('passwords', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const change = async (session: Session, currentPassword: string, newPassword: string) => {
    const variables = { currentPassword, newPassword };
    return (await server.data<Changed>(CHANGE, variables, session.headers)).changeMyPassword.userErrors;
  };
  const set = async (session: Session, id: string, newPassword: string) =>
    (await server.data<WasSet>(SET, { id, newPassword }, session.headers)).setStaffPassword.userErrors;
  const opens = async (email: string, password: string) =>
    (await signInAs(server, email, password)).userErrors.length === 0;

  it('are changed by whoever knows the current one', async () => {
    const sales = await signIn(server, 'sales');
    const fresh = 'caballo grapa ñandú';
    expect(await change(sales, 'wrong', fresh)).toMatchObject([
      { code: 'INVALID_CREDENTIALS', path: ['currentPassword'] },
    ]);
    expect(await change(sales, DEMO_PASSWORD, fresh)).toEqual([]);
    expect(await opens(DEMO_EMAILS.sales, DEMO_PASSWORD)).toBe(false);
    expect(await opens(DEMO_EMAILS.sales, fresh)).toBe(true);
    expect(await opens(DEMO_EMAILS.sales, fresh.normalize('NFD'))).toBe(true);
    const again = (await signInAs(server, DEMO_EMAILS.sales, fresh)).session;
    expect(await change(again, fresh, fresh.normalize('NFD'))).toMatchObject([
      { code: 'INVALID', path: ['newPassword'] },
    ]);
  });

  it.each([
    ['once letras', 'OUT_OF_RANGE'],
    ['x'.repeat(129), 'OUT_OF_RANGE'],
    ['password-2026!', 'INVALID'],
    ['Antonia Rojas 26', 'INVALID'],
    ['admin@lamina.demo', 'INVALID'],
    ['Lámina-lámina-2026', 'INVALID'],
  ])('are refused when they are soon guessed: %s', async (password, code) => {
    expect(await change(admin, DEMO_PASSWORD, password)).toMatchObject([{ code, path: ['newPassword'] }]);
    expect(await opens(DEMO_EMAILS.admin, DEMO_PASSWORD)).toBe(true);
  });

  it('of others are set by administrators, not of oneself and not of nobody', async () => {
    const support = await signIn(server, 'support');
    const id = await viewerId(server, support);
    expect(await set(admin, id, 'corta')).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['newPassword'] }]);
    expect(await set(admin, id, 'un telar con hilos rojos')).toEqual([]);
    expect(await opens(DEMO_EMAILS.support, 'un telar con hilos rojos')).toBe(true);
    expect(await set(admin, await viewerId(server, admin), 'un telar con hilos rojos')).toMatchObject([
      { code: 'FORBIDDEN', path: ['id'] },
    ]);
    for (const nobody of ['c0ffee00-0000-7000-8000-000000000000', 'x']) {
      expect(await set(admin, nobody, 'un telar con hilos rojos')).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });
});
