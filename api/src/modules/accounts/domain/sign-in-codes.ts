import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { Contact } from './contact.js';

/** How long a code is good for, in seconds. */
export const CODE_SECONDS = 10 * 60;
/** How long after a code the next one for the same address and requester is sent, in seconds. */
export const RESEND_SECONDS = 60;
/** Wrong codes after which the right one no longer helps. */
export const MOST_TRIES = 5;
/** Codes sent to one address in an hour for one requester. */
export const MOST_PER_REQUESTER = 5;
/** Codes sent to one address in an hour for one network, whatever cookies it invents: less than would keep all others out. */
export const MOST_FROM_NETWORK = 10;
/** Codes sent to one address in an hour, whoever asks: a mailbox is not flooded. */
export const MOST_PER_ADDRESS = 20;
/** Addresses that one network may ask codes for in an hour: a whole office, but no list of strangers. */
export const MOST_PER_NETWORK = 30;

const DIGITS = 6;

/** Makes one-time codes, and the hashes by which they are kept and recognised. */
export interface SignInCodes {
  make(): string;
  hash(contact: Contact, code: string): string;
  /** Compares in constant time; a code that nobody sent costs as much as a wrong one. */
  matches(contact: Contact, code: string, hash: string | null): boolean;
}

/** @param secret at least 32 characters; without it the hashes cannot be searched for their codes. */
export const signInCodes = (secret: string): SignInCodes => {
  const hash = ({ kind, value }: Contact, code: string): string =>
    createHmac('sha256', secret).update(`sign-in-code\n${kind}\n${value}\n${code}`).digest('base64url');
  return {
    make: () => String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0'),
    hash,
    matches: (contact, code, stored) => {
      const given = Buffer.from(hash(contact, code));
      const expected = Buffer.from(stored ?? hash(contact, ''));
      return timingSafeEqual(given, expected) && stored !== null;
    },
  };
};
