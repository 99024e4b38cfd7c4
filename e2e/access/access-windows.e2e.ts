import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeRole, setAccess, setException } from '../support/access-windows.js';
import { auditPage } from '../support/audit.js';
import { faultsIn } from '../support/customers.js';
import { type Server, type Session, signIn, startServer } from '../support/index.js';
import { changeShop } from '../support/shop.js';
import { isLetIn, signInAs, signInWith } from '../support/sign-in.js';
import { createRole, hired, PASSWORD, type StaffUser } from '../support/staff.js';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const ALWAYS = { days: EVERY_DAY, from: '00:00', until: '24:00' };
const OFFICE = ['10.0.0.0/8', '2001:db8::/32'];
const HOME = ['127.0.0.1/32'];
const MINUTE = 60_000;
/** Its clocks are never put forward or back: what they show comes once. */
const ZONE = 'America/Bogota';

/** What the shop's clocks show, so many minutes from now. */
const shopTime = (minutes: number): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
  }).format(Date.now() + minutes * MINUTE);

/** Hours that are over for two hours and come back no sooner than in twenty. */
const closed = () => ({ days: EVERY_DAY, from: shopTime(-240), until: shopTime(-120) });

describe('access windows', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
    await changeShop(server, admin, { timeZone: ZONE });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const tryToSignIn = async ({ email }: StaffUser) =>
    faultsIn(
      (await signInAs(server, email, PASSWORD)).userErrors.map((error) => ({
        __typename: '',
        ...error,
        path: ['input'],
      })),
    );
  const expiryOf = async ({ email }: StaffUser) => {
    const document = `mutation ($email: String!, $password: String!) {
      signIn(input: { email: $email, password: $password }) { expiresIn }
    }`;
    const variables = { email, password: PASSWORD };
    const answer = await server.data<{ signIn: { expiresIn: number | null } }>(document, variables);
    return answer.signIn.expiresIn;
  };
  /** The viewer as asked for from another address of this machine. */
  const viewerFrom = async (localAddress: string, { headers }: Session): Promise<unknown> => {
    const sending = request(`${server.url}/graphql`, {
      method: 'POST',
      localAddress,
      headers: { 'content-type': 'application/json', ...headers },
    });
    sending.end(JSON.stringify({ query: '{ viewer { permissions } }' }));
    const [answer]: IncomingMessage[] = await once(sending, 'response');
    if (!answer) throw new Error('No answer');
    return json(answer);
  };

  it('are off until an administrator sets them, and are told with the role', async () => {
    const role = await madeRole(server, admin);
    const { user, session } = await hired(server, admin, role.key);
    expect([await isLetIn(server, session), await expiryOf(user)]).toEqual([true, 900]);
    const { role: after } = await setAccess(server, admin, role, { hours: [ALWAYS], networks: OFFICE });
    expect(after).toMatchObject({ accessHours: [ALWAYS], accessNetworks: OFFICE });
    expect(await isLetIn(server, session)).toBe(false);
  });

  it('by hours let nobody in outside of them, whatever the network', async () => {
    const role = await madeRole(server, admin);
    const { user } = await hired(server, admin, role.key);
    await setAccess(server, admin, role, { hours: [closed()] });
    expect(await tryToSignIn(user)).toEqual(['FORBIDDEN input']);
    const { userErrors } = await signInAs(server, user.email, 'otra contraseña cualquiera');
    expect(userErrors.map(({ code }) => code)).toEqual(['INVALID_CREDENTIALS']);
    const { nodes } = await auditPage(server, admin, { action: 'staff.signInFailed', subjectId: user.id });
    expect(nodes.map(({ after }) => after?.reason)).toEqual(['INVALID_CREDENTIALS', 'FORBIDDEN']);
    await setAccess(server, admin, role, { hours: [closed(), ALWAYS] });
    expect(await tryToSignIn(user)).toEqual([]);
  });

  it('by networks let in from these only, at sign-in and with every request', async () => {
    const role = await madeRole(server, admin);
    const { user } = await hired(server, admin, role.key);
    await setAccess(server, admin, role, { networks: OFFICE });
    expect(await tryToSignIn(user)).toEqual(['FORBIDDEN input']);
    await setAccess(server, admin, role, { networks: [...OFFICE, ...HOME] });
    const session = await signInWith(server, user.email, PASSWORD);
    expect(await viewerFrom('127.0.0.1', session)).toMatchObject({
      data: { viewer: { permissions: ['catalog:read'] } },
    });
    expect(await viewerFrom('127.0.0.2', session)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await viewerFrom('127.0.0.2', admin)).toMatchObject({ data: { viewer: {} } });
  });

  it('of several roles add up, and one without any is enough', async () => {
    const [shut, open] = [await madeRole(server, admin), await madeRole(server, admin)];
    await setAccess(server, admin, shut, { hours: [closed()] });
    const { user } = await hired(server, admin, shut.key, open.key);
    await setAccess(server, admin, open, { networks: OFFICE });
    expect(await tryToSignIn(user)).toEqual(['FORBIDDEN input']);
    await setAccess(server, admin, open, { networks: HOME });
    expect(await tryToSignIn(user)).toEqual([]);
    await setAccess(server, admin, open, {});
    expect(await tryToSignIn(user)).toEqual([]);
  });

  it('never hold administrators', async () => {
    expect(
      faultsIn((await setAccess(server, admin, { key: 'admin' }, { hours: [closed()] })).userErrors),
    ).toEqual(['FORBIDDEN key']);
    const role = await madeRole(server, admin);
    await setAccess(server, admin, role, { hours: [closed()], networks: OFFICE });
    const { user } = await hired(server, admin, role.key, 'admin');
    expect(await tryToSignIn(user)).toEqual([]);
  });

  it('make exceptions for one person, until a moment and for a reason', async () => {
    const role = await madeRole(server, admin);
    const { user } = await hired(server, admin, role.key);
    await setAccess(server, admin, role, { hours: [closed()], networks: OFFICE });
    const until = new Date(Date.now() + 5 * MINUTE);
    const past = new Date(Date.now() - MINUTE);
    expect(faultsIn((await setException(server, admin, user, past, ' ')).userErrors)).toEqual([
      'REQUIRED reason',
      'OUT_OF_RANGE until',
    ]);
    expect(await setException(server, admin, user, until)).toMatchObject({
      staffUser: { accessExceptionUntil: until.toISOString(), accessExceptionReason: 'Inventario' },
      userErrors: [],
    });
    const session = await signInWith(server, user.email, PASSWORD);
    const expiresIn = await expiryOf(user);
    expect([(expiresIn ?? 900) <= 300, (expiresIn ?? 0) > 0]).toEqual([true, true]);
    expect(await setException(server, admin, user, null, null)).toMatchObject({
      staffUser: { accessExceptionUntil: null, accessExceptionReason: null },
    });
    expect([await isLetIn(server, session), await tryToSignIn(user)]).toEqual([false, ['FORBIDDEN input']]);
  });

  it('make no exception for whoever asks', async () => {
    const role = { key: 'people', name: 'Personas', permissions: ['users:admin', 'catalog:read'] };
    expect((await createRole(server, admin, role)).userErrors).toEqual([]);
    const [own, other] = [await hired(server, admin, 'people'), await hired(server, admin, 'people')];
    const until = new Date(Date.now() + 5 * MINUTE);
    const refused = await setException(server, own.session, own.user, until);
    expect([refused.staffUser, faultsIn(refused.userErrors)]).toEqual([null, ['FORBIDDEN id']]);
    expect((await setException(server, own.session, other.user, until)).userErrors).toEqual([]);
  });

  it('tell every fault of an input at once', async () => {
    const role = await madeRole(server, admin);
    const hours = [
      { days: [], from: '24:00', until: '24:01' },
      { days: [0, 8], from: '08:00', until: '19:00' },
    ];
    const networks = ['10.0.0.0/8', '10.0.0.0/33', 'oficina'];
    expect(faultsIn((await setAccess(server, admin, role, { hours, networks })).userErrors)).toEqual([
      'OUT_OF_RANGE input.hours.0.days',
      'INVALID input.hours.0.from',
      'INVALID input.hours.0.until',
      'OUT_OF_RANGE input.hours.1.days',
      'INVALID input.networks.1',
      'INVALID input.networks.2',
    ]);
    const many = {
      hours: Array.from({ length: 21 }, () => ALWAYS),
      networks: Array.from({ length: 51 }, () => '::1'),
    };
    expect(faultsIn((await setAccess(server, admin, role, many)).userErrors)).toEqual([
      'TOO_MANY input.hours',
      'TOO_MANY input.networks',
    ]);
  });

  it('end what was let in: no token outlives its window', async () => {
    const role = await madeRole(server, admin);
    const { user } = await hired(server, admin, role.key);
    const unlimited = await hired(server, admin, 'support');
    await setAccess(server, admin, role, {
      hours: [{ days: EVERY_DAY, from: shopTime(-60), until: shopTime(11) }],
    });
    const session = await signInWith(server, user.email, PASSWORD);
    const expiresIn = await expiryOf(user);
    expect([(expiresIn ?? 900) <= 660, (expiresIn ?? 0) > 0]).toEqual([true, true]);
    expect(await isLetIn(server, session)).toBe(true);
    await server.restart({ CLOCK_OFFSET: 'PT11M' });
    expect([await isLetIn(server, session), await isLetIn(server, unlimited.session)]).toEqual([false, true]);
    expect(await tryToSignIn(user)).toEqual(['FORBIDDEN input']);
  });
});
