import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isStorable } from '../../../kernel/text.js';
import type { Database } from '../../../platform/database/database.js';
import { ACCESS_TOKEN_SECONDS, type AccessTokens } from '../domain/access-token.js';
import { passwordMatches } from '../domain/password.js';
import { StaffUser } from '../staff-user.entity.js';
import { strengthenPassword } from './strengthen-password.js';

export interface SignedIn {
  readonly accessToken: string;
  /** Seconds until the access token ends. */
  readonly expiresIn: number;
}

export interface SignInDependencies {
  readonly database: Database;
  readonly tokens: AccessTokens;
}

/** Exchanges a staff member's e-mail and password for an access token. One answer for every reason to refuse. */
export const signIn =
  ({ database, tokens }: SignInDependencies) =>
  async (email: string, password: string): Promise<Result<SignedIn>> => {
    const address = email.trim().toLowerCase();
    const user = isStorable(address)
      ? await database.reader().findOne(StaffUser, { email: address, active: true }, { populate: ['roles'] })
      : null;
    const matches = await passwordMatches(password, user?.passwordHash ?? null);
    if (!user || !matches) {
      return refuse({
        code: 'INVALID_CREDENTIALS',
        message: { key: 'identity.invalidCredentials' },
        path: ['input'],
      });
    }
    await strengthenPassword(database, user, password);
    const accessToken = await tokens.issue({ ...user, roles: user.roles.getItems() });
    return accept({ accessToken, expiresIn: ACCESS_TOKEN_SECONDS });
  };

export type SignIn = ReturnType<typeof signIn>;
