import { toEmail, toPhone } from '../../accounts/index.js';
import type { Channel } from './channel.js';
import type { Addresses } from './choose-channels.js';

/** Addresses as a customer's record has them: as they were typed. */
export interface TypedAddresses {
  readonly email: string | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
}

/** An address in the form that providers take; null when it is none. */
export const addressFor = (channel: Channel, typed: string | null, country: string): string | null => {
  const text = typed?.trim() || null;
  if (text === null) return null;
  return channel === 'EMAIL' ? toEmail(text) : toPhone(text, country);
};

/** Where a customer can be reached. */
export const addressesOf = ({ email, phone, whatsapp }: TypedAddresses, country: string): Addresses => ({
  EMAIL: addressFor('EMAIL', email, country),
  SMS: addressFor('SMS', phone, country),
  WHATSAPP: addressFor('WHATSAPP', whatsapp, country),
});
