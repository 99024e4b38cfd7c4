import type { AccountDependencies } from './account-dependencies.js';
import { changeMyPassword } from './change-my-password.js';
import { setStaffPassword } from './set-staff-password.js';

/** What staff do with their own ways in, and administrators with those of others. */
export const accountUseCases = (dependencies: AccountDependencies) => ({
  changeMyPassword: changeMyPassword(dependencies),
  setStaffPassword: setStaffPassword(dependencies),
});
export type AccountUseCases = ReturnType<typeof accountUseCases>;
