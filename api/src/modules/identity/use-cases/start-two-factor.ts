import { renderSVG } from 'uqr';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { newTotpSecret, otpauthUri } from '../domain/totp.js';
import type { StaffCaller } from '../request-context.js';
import { dropAbandoned, startFactor } from '../two-factor-store.js';
import type { AccountDependencies } from './account-dependencies.js';
import { provePassword, type Wait } from './prove-password.js';
import { secretContext } from './second-factor.js';
import { notNow } from './two-factor-changes.js';

/** What an authenticator app needs, in the three ways to hand it over. */
export interface TwoFactorSetUp {
  readonly secret: string;
  readonly otpauthUri: string;
  readonly qrCode: string;
}

/** Makes a secret that waits for its first code. Starting again before that replaces it. */
export const startTwoFactor = (dependencies: AccountDependencies) => {
  const prove = provePassword(dependencies);
  return (caller: StaffCaller, password: string): Promise<Result<TwoFactorSetUp> | Wait> =>
    prove(caller, { password }, async ({ transaction, user, at }) => {
      await dropAbandoned(transaction, at);
      const secret = newTotpSecret();
      const sealed = dependencies.box.seal(secret, secretContext(user.id));
      if (!(await startFactor(transaction, user.id, sealed, at))) {
        return refuse(notNow('identity.twoFactorOn'));
      }
      const uri = otpauthUri(secret, await dependencies.shopName(transaction), user.email);
      return accept({ secret, otpauthUri: uri, qrCode: renderSVG(uri, { ecc: 'M', border: 4 }) });
    });
};
