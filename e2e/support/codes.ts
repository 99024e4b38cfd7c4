import type { Variables } from './graphql.js';
import { codeSentTo } from './mailbox.js';
import type { UserError } from './quotes.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';

type Headers = Readonly<Record<string, string>>;

export interface RequestedCode {
  readonly expiresIn: number | null;
  readonly resendAfter: number | null;
  readonly userErrors: readonly UserError[];
}

const REQUEST = /* GraphQL */ `mutation RequestCode($input: RequestCodeInput!) {
  requestSignInCode(input: $input) { expiresIn resendAfter userErrors { __typename code message path } }
}`;

/** Asks for a one-time code. */
export async function requestCode(
  server: Pick<Server, 'data'>,
  input: Variables,
  headers: Headers = {},
): Promise<RequestedCode> {
  const { requestSignInCode } = await server.data<{ requestSignInCode: RequestedCode }>(
    REQUEST,
    { input },
    headers,
  );
  return requestSignInCode;
}

export interface SignedInPayload {
  readonly accessToken: string | null;
  readonly expiresIn: number | null;
  readonly userErrors: readonly UserError[];
}

const SIGN_IN = /* GraphQL */ `mutation SignInWithCode($input: CodeInput!) {
  signInWithCode(input: $input) { accessToken expiresIn userErrors { __typename code message path } }
}`;

/** Sends an address with a code, and answers whatever comes back. */
export async function sendCode(
  server: Pick<Server, 'data'>,
  input: Variables,
  headers: Headers = {},
): Promise<SignedInPayload> {
  const { signInWithCode } = await server.data<{ signInWithCode: SignedInPayload }>(
    SIGN_IN,
    { input },
    headers,
  );
  return signInWithCode;
}

/** An address by its kind, and how the mailbox names it. */
export type Address = { readonly email: string } | { readonly phone: string };

const recipientOf = (address: Address): string => ('email' in address ? address.email : address.phone);

/** Asks for a code and reads it from the mailbox, where so many have come before. */
export async function obtainCode(
  server: Pick<Server, 'data' | 'url'>,
  address: Address,
  earlier = 0,
): Promise<string> {
  await requestCode(server, { ...address });
  return codeSentTo(server, recipientOf(address), earlier + 1);
}

/** Signs a customer in by an address that has no code yet: e-mail in lower case, or a number in E.164. */
export async function signInCustomer(
  server: Pick<Server, 'data' | 'url'>,
  address: Address,
  earlier = 0,
): Promise<Session> {
  const code = await obtainCode(server, address, earlier);
  const { accessToken, userErrors } = await sendCode(server, { ...address, code });
  if (!accessToken) throw new Error(`No token: ${JSON.stringify(userErrors)}`);
  return { accessToken, headers: { authorization: `Bearer ${accessToken}` } };
}
