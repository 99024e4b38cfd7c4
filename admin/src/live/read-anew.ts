import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Reads again what a change may have touched. What is being read for the first time may have been answered before the
 * change, and would not be asked for again by invalidating it alone: react-query lets a first reading end.
 */
export async function readAnew(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  await queries.cancelQueries({ queryKey });
  await queries.invalidateQueries({ queryKey });
}
