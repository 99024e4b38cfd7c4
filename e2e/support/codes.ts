import type { Variables } from './graphql.js';
import type { UserError } from './quotes.js';
import type { Server } from './server.js';

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
