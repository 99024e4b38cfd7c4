import type { Result } from '../../kernel/fault.js';
import { toUserError, type UserError } from '../../kernel/user-error.type.js';
import type { RequestContext } from '../identity/index.js';

type Reader = Pick<RequestContext, 'translate'>;

/** What every payload says: why nothing was done, in the reader's language. */
export const errorsOf = (result: Result<unknown>, { translate }: Reader): UserError[] =>
  result.ok ? [] : result.faults.map((fault) => toUserError(fault, translate));

/** The value read for a change that was made; null for one that was refused. */
export const readChanged = async <T, View>(
  result: Result<T>,
  read: (value: T) => Promise<View | null | undefined>,
): Promise<View | null> => (result.ok ? ((await read(result.value)) ?? null) : null);

/** The payload of a deletion. */
export const deletion = (result: Result<string>, reader: Reader) => ({
  deletedId: result.ok ? result.value : null,
  userErrors: errorsOf(result, reader),
});
