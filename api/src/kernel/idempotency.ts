import type { Fault } from './fault.js';
import { defineMessages } from './messages.js';
import { sha256 } from './random-text.js';
import { fits, isStorable } from './text.js';

export const idempotencyMessages = defineMessages(
  {
    'idempotency.key': 'La clave debe tener entre 1 y {{most}} caracteres.',
    'idempotency.conflict': 'Esta clave ya se usó con otros datos. Usa una clave nueva.',
  },
  {
    'idempotency.key': 'The key needs 1 to {{most}} characters.',
    'idempotency.conflict': 'This key was already used with other data. Use a new key.',
  },
);

const LONGEST_KEY = 64;

/** What is wrong with a text as an idempotency key: it needs 1 to 64 characters that a database can hold. */
export const keyFault = (key: string, path: readonly string[]): Fault | null =>
  key !== '' && fits(key, LONGEST_KEY) && isStorable(key)
    ? null
    : { code: 'OUT_OF_RANGE', message: { key: 'idempotency.key', params: { most: LONGEST_KEY } }, path };

/** The key was used with another input. */
export const keyConflict = (path: readonly string[]): Fault => ({
  code: 'IDEMPOTENCY_CONFLICT',
  message: { key: 'idempotency.conflict' },
  path,
});

/** A caller's promise that the same key means the same request. */
export interface IdempotentRequest {
  readonly caller: string;
  readonly key: string;
  readonly inputHash: string;
}

/** Sorts the keys of objects, so that equal inputs have equal text. */
const canonical = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

interface KeyHolder {
  readonly kind: string;
  readonly id?: string;
}

/** Callers without an account share one name: a retry after a change of network must still be recognised as one. */
const callerName = ({ kind, id }: KeyHolder): string => (id === undefined ? 'anonymous' : `${kind}:${id}`);

export const idempotentRequest = (actor: KeyHolder, key: string, input: object): IdempotentRequest => ({
  caller: callerName(actor),
  key,
  inputHash: sha256(JSON.stringify(input, canonical)),
});
