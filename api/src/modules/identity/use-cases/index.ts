import type { AccountDependencies } from './account-dependencies.js';
import { changeMyPassword } from './change-my-password.js';
import { confirmTwoFactor } from './confirm-two-factor.js';
import { disableTwoFactor, resetTwoFactor } from './disable-two-factor.js';
import { replaceRecoveryCodes } from './replace-recovery-codes.js';
import { setStaffPassword } from './set-staff-password.js';
import { startTwoFactor } from './start-two-factor.js';

/** What staff do with their own ways in, and administrators with those of others. */
export const staffAccountUseCases = (dependencies: AccountDependencies) => ({
  changeMyPassword: changeMyPassword(dependencies),
  setStaffPassword: setStaffPassword(dependencies),
  startTwoFactor: startTwoFactor(dependencies),
  confirmTwoFactor: confirmTwoFactor(dependencies),
  disableTwoFactor: disableTwoFactor(dependencies),
  replaceRecoveryCodes: replaceRecoveryCodes(dependencies),
  resetTwoFactor: resetTwoFactor(dependencies),
});
export type StaffAccountUseCases = ReturnType<typeof staffAccountUseCases>;
