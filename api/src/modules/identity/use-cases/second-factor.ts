import type { SecretBox } from '../../../platform/secrets/secret-box.js';
import { recordAudit } from '../../audit/index.js';
import { recoveryCodeHash } from '../domain/recovery-code.js';
import { acceptedStep, codeAsTyped } from '../domain/totp.js';
import { acceptStep, lockFactor, type StoredTwoFactor, spendCode } from '../two-factor-store.js';
import type { Proven } from './prove-password.js';

/** What a sealed secret belongs to. */
export const secretContext = (userId: string): string => `two-factor:${userId}`;

/** How an account's second factor stands to the code that came with the password. */
export type SecondFactor = 'OFF' | 'MISSING' | 'WRONG' | 'PASSED';

type Checked = Omit<Proven, 'user'> & {
  readonly user: Pick<Proven['user'], 'id' | 'name'>;
  readonly ip: string | null;
};

/** Checks a code of the app against what is stored and locked, and uses its time step up. */
export const takeAppCode = async (
  box: SecretBox,
  { transaction, user, at }: Omit<Checked, 'ip'>,
  stored: StoredTwoFactor,
  code: string,
): Promise<boolean> => {
  const secret = box.open(stored.sealedSecret, secretContext(user.id));
  const step = acceptedStep(secret, codeAsTyped(code), at, stored.lastStep);
  if (step !== null) await acceptStep(transaction, user.id, step, at);
  return step !== null;
};

/** Uses a recovery code up, and says so in the audit log. */
const takeRecoveryCode = async ({ transaction, user, at, ip }: Checked, code: string): Promise<boolean> => {
  const left = await spendCode(transaction, user.id, recoveryCodeHash(code), at);
  if (left === null) return false;
  recordAudit(transaction, {
    actor: { kind: 'staff', id: user.id, name: user.name },
    ip,
    at,
    action: 'staff.recoveryCodeUsed',
    subjectId: user.id,
    before: { codesLeft: left + 1 },
    after: { codesLeft: left },
  });
  return true;
};

/**
 * Checks the second factor of somebody whose password was right: a code of the app, or a recovery code. What is accepted is
 * used up in the caller's transaction.
 */
export const checkSecondFactor = async (
  box: SecretBox,
  checked: Checked,
  code: string | null | undefined,
): Promise<SecondFactor> => {
  const stored = await lockFactor(checked.transaction, checked.user.id);
  if (!stored?.isOn) return 'OFF';
  if (!code?.trim()) return 'MISSING';
  const isAppCode = /^\d{6}$/.test(codeAsTyped(code));
  const passed = isAppCode
    ? await takeAppCode(box, checked, stored, code)
    : await takeRecoveryCode(checked, code);
  return passed ? 'PASSED' : 'WRONG';
};
