/**
 * Expected failures are data. A fault says what is wrong (code), where (path) and in which words (a message key with its
 * parameters); the words themselves are chosen at the edge by the reader's language.
 */

/** The closed list of `UserError.code`; it only grows. Clients branch on these, never on messages. */
export const FAULT_CODES = [
  'REQUIRED',
  'INVALID',
  'OUT_OF_RANGE',
  'TOO_MANY',
  'NOT_FOUND',
  'PRODUCT_NOT_AVAILABLE',
  'PRICE_NOT_AVAILABLE',
  'STRIPES_REQUIRED',
  'ILLEGAL_TRANSITION',
  'QUOTATION_EXPIRED',
  'VERSION_CONFLICT',
  'IDEMPOTENCY_CONFLICT',
  'INVALID_CREDENTIALS',
  'TOTP_REQUIRED',
  'SESSION_ENDED',
  'FORBIDDEN',
  'TAKEN',
  'IN_USE',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** A sentence to be said in the reader's language: a key of some module's messages and the values it mentions. */
export interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Fault {
  readonly code: FaultCode;
  readonly message: Message;
  /** Follows the operation's arguments as sent, list positions as decimal text: ["input","quote","properties","0"]. */
  readonly path: readonly string[];
  /** What the code's own error type tells beyond these: currentVersion of a VERSION_CONFLICT, from and to of a transition. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Either a value that can be trusted from here on, or every fault found in it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (...faults: readonly Fault[]): Result<never> => ({ ok: false, faults });
