import type { Result } from './fault.js';

/** What a payload shows of a change: the thing as it is now, or null where nothing was done. */
export const readChanged = async <T, View>(
  result: Result<T>,
  read: (value: T) => Promise<View | null | undefined>,
): Promise<View | null> => (result.ok ? ((await read(result.value)) ?? null) : null);
