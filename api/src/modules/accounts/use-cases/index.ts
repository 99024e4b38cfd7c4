import type { AccountDependencies } from '../account-dependencies.js';
import { requestSignInCode } from './request-sign-in-code.js';

/** Everything that can be done with customers' accounts. */
export const accountUseCases = (dependencies: AccountDependencies) => ({
  requestCode: requestSignInCode(dependencies),
});
export type AccountUseCases = ReturnType<typeof accountUseCases>;
