import type { Result } from '../../../../kernel/fault.js';
import { answerViolations } from '../../../../platform/database/violations.js';

/** The outcome of saving an account, whose address the database keeps from being another's. */
export const emailTaken = (outcome: Promise<Result<string>>): Promise<Result<string>> =>
  answerViolations(outcome, ({ constraint }) =>
    constraint === 'staff_user_email_unique'
      ? { code: 'TAKEN', message: { key: 'staff.emailTaken' }, path: ['input', 'email'] }
      : null,
  );
