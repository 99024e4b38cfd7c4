import { changeMyPassword } from './change-my-password.js';
import { confirmTwoFactor } from './confirm-two-factor.js';
import { disableTwoFactor, resetTwoFactor } from './disable-two-factor.js';
import { replaceRecoveryCodes } from './replace-recovery-codes.js';
import { setRoleTwoFactor } from './set-role-two-factor.js';
import { setStaffPassword } from './set-staff-password.js';
import type { StaffAccessDependencies } from './staff-access-dependencies.js';
import { startTwoFactor } from './start-two-factor.js';

/** What staff do with their own ways in, and administrators with those of others. */
export const staffAccessUseCases = (dependencies: StaffAccessDependencies) => ({
  changeMyPassword: changeMyPassword(dependencies),
  setStaffPassword: setStaffPassword(dependencies),
  startTwoFactor: startTwoFactor(dependencies),
  confirmTwoFactor: confirmTwoFactor(dependencies),
  disableTwoFactor: disableTwoFactor(dependencies),
  replaceRecoveryCodes: replaceRecoveryCodes(dependencies),
  resetTwoFactor: resetTwoFactor(dependencies),
  setRoleTwoFactor: setRoleTwoFactor(dependencies),
});
export type StaffAccessUseCases = ReturnType<typeof staffAccessUseCases>;
