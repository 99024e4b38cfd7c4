import type { Fault } from '../../kernel/fault.js';

/** Mistyped, used, expired, replaced, tried too often, or never sent: one answer for all. */
export const wrongCode: Fault = {
  code: 'INVALID_CREDENTIALS',
  message: { key: 'account.code' },
  path: ['input', 'code'],
};
