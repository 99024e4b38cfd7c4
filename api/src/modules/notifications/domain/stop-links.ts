import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '../../../kernel/ids.js';

/** The token of the link that stops a customer's reminders: their id and an HMAC over it. It does nothing else. */
export interface StopLinks {
  tokenFor(customerId: string): string;
  /** Whose it is; null: it is none of ours. */
  customerIn(token: string): string | null;
}

/** @param secret at least 32 characters */
export const stopLinks = (secret: string): StopLinks => {
  const tokenFor = (customerId: string): string => {
    const mac = createHmac('sha256', secret).update(`stop-reminders\n${customerId}`).digest();
    return `${customerId}.${mac.subarray(0, 24).toString('base64url')}`;
  };
  return {
    tokenFor,
    customerIn: (token) => {
      const [id = ''] = token.split('.', 1);
      if (!isId(id)) return null;
      const expected = Buffer.from(tokenFor(id));
      const given = Buffer.from(token);
      return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
    },
  };
};
