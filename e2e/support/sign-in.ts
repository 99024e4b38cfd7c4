import type { Variables } from './graphql.js';
import type { Server } from './server.js';

/** The password of every account of the demonstration. */
export const DEMO_PASSWORD = 'demo-lamina-2026';
export const DEMO_EMAILS = {
  admin: 'admin@lamina.demo',
  sales: 'ventas@lamina.demo',
  /** Sees only what is their own. */
  own_sales: 'cartera@lamina.demo',
  support: 'soporte@lamina.demo',
};

export type StaffRole = keyof typeof DEMO_EMAILS;

/** Whatever takes operations. */
interface Signable {
  data<T>(document: string, variables?: Variables): Promise<T>;
}

export interface Session {
  readonly accessToken: string;
  /** To send with an operation, and as the connection parameters of a subscription. */
  readonly headers: { readonly authorization: string };
}

interface SignInData {
  readonly signIn: {
    readonly accessToken: string | null;
    readonly userErrors: readonly { readonly code: string; readonly message: string }[];
  };
}

const SIGN_IN = /* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { accessToken userErrors { code message } }
  }
`;

/** Signs in with whatever is given; without a token the session is of no use. */
export async function signInAs(
  server: Signable,
  email: string,
  password: string,
  totp?: string,
): Promise<{ readonly session: Session; readonly userErrors: SignInData['signIn']['userErrors'] }> {
  const { signIn: payload } = await server.data<SignInData>(SIGN_IN, { input: { email, password, totp } });
  const accessToken = payload.accessToken ?? '';
  const session = { accessToken, headers: { authorization: `Bearer ${accessToken}` } };
  return { session, userErrors: payload.userErrors };
}

/** Signs in with any account; it has to succeed. */
export async function signInWith(server: Signable, email: string, password: string): Promise<Session> {
  const { session, userErrors } = await signInAs(server, email, password);
  if (!session.accessToken) throw new Error(`No token for ${email}: ${JSON.stringify(userErrors)}`);
  return session;
}

/** Signs in with a demo account. */
export const signIn = (server: Signable, role: StaffRole): Promise<Session> =>
  signInWith(server, DEMO_EMAILS[role], DEMO_PASSWORD);

/** Whose session this is. */
export const viewerId = async (server: Pick<Server, 'data'>, { headers }: Session): Promise<string> =>
  (await server.data<{ viewer: { id: string } }>('{ viewer { id } }', {}, headers)).viewer.id;

/** Whether the session still lets its holder in. */
export const isLetIn = async (server: Pick<Server, 'gql'>, { headers }: Session): Promise<boolean> =>
  (await server.gql('{ viewer { id } }', {}, headers)).body.errors === undefined;
