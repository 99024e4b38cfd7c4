import type { Variables } from './graphql.js';

export const DEMO_PASSWORD = 'demo-lamina-2026';
export const DEMO_EMAILS = {
  admin: 'admin@lamina.demo',
  sales: 'ventas@lamina.demo',
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

/** Signs in with a demo account. */
export async function signIn(server: Signable, role: StaffRole): Promise<Session> {
  const { signIn: payload } = await server.data<SignInData>(SIGN_IN, {
    input: { email: DEMO_EMAILS[role], password: DEMO_PASSWORD },
  });
  if (!payload.accessToken) throw new Error(`No token for ${role}: ${JSON.stringify(payload.userErrors)}`);
  return { accessToken: payload.accessToken, headers: { authorization: `Bearer ${payload.accessToken}` } };
}
