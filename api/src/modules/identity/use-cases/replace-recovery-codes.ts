import type { Result } from '../../../kernel/fault.js';
import { recordAudit } from '../../audit/index.js';
import { RECOVERY_CODES } from '../domain/recovery-code.js';
import type { StaffCaller } from '../request-context.js';
import type { AccountDependencies } from './account-dependencies.js';
import type { Wait } from './prove-password.js';
import { type BothFactors, giveCodes, proveBoth } from './two-factor-changes.js';

/** Gives one new recovery codes; the old ones are worth nothing. */
export const replaceRecoveryCodes = (dependencies: AccountDependencies) => {
  const prove = proveBoth(dependencies);
  return (caller: StaffCaller, factors: BothFactors): Promise<Result<readonly string[]> | Wait> =>
    prove(caller, factors, async (proven) => {
      recordAudit(proven.transaction, {
        ...caller,
        at: proven.at,
        action: 'staff.recoveryCodesReplaced',
        subjectId: proven.user.id,
        before: null,
        after: { codesLeft: RECOVERY_CODES },
      });
      return giveCodes(proven);
    });
};
