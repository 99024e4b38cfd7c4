import { Secret, TOTP } from 'otpauth';
import type { Server, Session } from './index.js';
import { DEMO_PASSWORD } from './sign-in.js';

/** The code that an authenticator app shows, so many steps of 30 seconds from now. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

/** The code of the step after this one, which may be a step early: it is good whenever it arrives. */
export const nextCode = (secret: string): string => codeOf(secret, 1);

export interface SetUp {
  readonly secret: string;
  readonly otpauthUri: string;
  readonly qrCode: string;
}

export const START = /* GraphQL */ `mutation Start($password: String!) {
  startTwoFactor(password: $password) { setUp { secret otpauthUri qrCode } userErrors { code path } }
}`;
export const CONFIRM = /* GraphQL */ `mutation Confirm($code: String!) {
  confirmTwoFactor(code: $code) { recoveryCodes userErrors { code path } }
}`;

/** Turns two-factor on with the code of this moment; {@link nextCode} is still unused then. */
export async function setUpTwoFactor(
  server: Server,
  { headers }: Session,
): Promise<{ readonly secret: string; readonly recoveryCodes: readonly string[] }> {
  const started = await server.data<{ startTwoFactor: { setUp: SetUp } }>(
    START,
    { password: DEMO_PASSWORD },
    headers,
  );
  const { secret } = started.startTwoFactor.setUp;
  const code = codeOf(secret);
  const confirmed = await server.data<{ confirmTwoFactor: { recoveryCodes: readonly string[] } }>(
    CONFIRM,
    { code },
    headers,
  );
  return { secret, recoveryCodes: confirmed.confirmTwoFactor.recoveryCodes };
}
