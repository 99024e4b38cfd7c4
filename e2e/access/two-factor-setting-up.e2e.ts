import { describe, expect, it } from 'vitest';
import { type Session, signIn, startServer } from '../support/index.js';
import { DEMO_EMAILS, DEMO_PASSWORD, signInAs } from '../support/sign-in.js';
import { CONFIRM, codeOf, nextCode, type SetUp, START, setUpTwoFactor } from '../support/two-factor.js';

const STATE = '{ viewer { twoFactor permissions } }';
const REQUIRE = /* GraphQL */ `mutation Require($key: ID!, $expectedVersion: Int!, $required: Boolean!) {
  setRoleTwoFactor(key: $key, expectedVersion: $expectedVersion, required: $required) {
    role { requiresTwoFactor } userErrors { code path }
  }
}`;

type Payload = Readonly<Record<string, unknown>>;

describe('setting two-factor up', () => {
  it('slows down whoever guesses, and is given up after 15 minutes', async () => {
    await using other = await startServer();
    const support = await signIn(other, 'support');
    const start = async ({ headers }: Session) =>
      (await other.data<{ startTwoFactor: { setUp: SetUp } }>(START, { password: DEMO_PASSWORD }, headers))
        .startTwoFactor.setUp.secret;
    await start(support);
    const answers: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      answers.push((await other.gql(CONFIRM, { code: '000000' }, support.headers)).status);
    }
    expect([answers.slice(0, 10), answers.at(-1)]).toEqual([Array.from({ length: 10 }, () => 200), 429]);
    const secret = await start(await signIn(other, 'support'));
    await other.restart({ CLOCK_OFFSET: 'PT16M' });
    const later = await signIn(other, 'support');
    const confirm = (code: string) => other.data<Payload>(CONFIRM, { code }, later.headers);
    expect(await confirm(codeOf(secret, 32))).toEqual({
      confirmTwoFactor: { recoveryCodes: null, userErrors: [{ code: 'INVALID', path: null }] },
    });
    expect(await confirm(codeOf(await start(later), 32))).toMatchObject({
      confirmTwoFactor: { recoveryCodes: { length: 10 }, userErrors: [] },
    });
  });

  it('is all that is left to do when a role requires it', async () => {
    await using other = await startServer();
    const chief = await signIn(other, 'admin');
    const { role } = await other.data<{ role: { version: number } }>(
      '{ role(key: "support") { version } }',
      {},
      chief.headers,
    );
    const require = (key: string) =>
      other.data<Payload>(REQUIRE, { key, expectedVersion: role.version, required: true }, chief.headers);
    expect(await require('support')).toEqual({
      setRoleTwoFactor: { role: { requiresTwoFactor: true }, userErrors: [] },
    });
    expect(await require('support')).toMatchObject({
      setRoleTwoFactor: { userErrors: [{ code: 'VERSION_CONFLICT' }] },
    });
    expect(await require('nobody')).toMatchObject({
      setRoleTwoFactor: { userErrors: [{ code: 'NOT_FOUND' }] },
    });

    const support = await signIn(other, 'support');
    expect(await other.data(STATE, {}, support.headers)).toEqual({
      viewer: { twoFactor: 'REQUIRED', permissions: [] },
    });
    const refused = await other.gql('{ quotations { totalCount } }', {}, support.headers);
    expect(refused.body).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });

    const { secret } = await setUpTwoFactor(other, support);
    const { session } = await signInAs(other, DEMO_EMAILS.support, DEMO_PASSWORD, nextCode(secret));
    const { viewer } = await other.data<{ viewer: { permissions: string[]; twoFactor: string } }>(
      STATE,
      {},
      session.headers,
    );
    expect(viewer).toMatchObject({
      twoFactor: 'ON',
      permissions: expect.arrayContaining(['quotations:read']),
    });
    await other.data('{ quotations { totalCount } }', {}, session.headers);
    expect((await signIn(other, 'sales')).accessToken).not.toBe('');
  });
});
