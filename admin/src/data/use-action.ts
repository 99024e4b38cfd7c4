import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { accepted, type FieldErrors, refusalOf, type UserError } from './user-errors';

interface Answer {
  readonly userErrors: readonly UserError[];
}

interface Consequences {
  /** What to tell the person; nothing where the page itself shows it. */
  readonly done?: string;
  /** What to read anew: first parts of query keys, such as resources. */
  readonly refreshes?: readonly string[];
}

/** Runs a mutation; says how it went, and shows what came of it. What is refused is in the error: see `errorsOf`. */
export function useAction<Input, Payload extends Answer>(
  run: (input: Input) => Promise<{ payload: Payload }>,
  { done, refreshes = [] }: Consequences,
) {
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: async (input: Input) => accepted((await run(input)).payload),
    onSuccess: async () => {
      if (done) notify(done, { type: 'success' });
      await Promise.all(refreshes.map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
}

/** What the server objects to, by form field. */
export const errorsOf = ({ error }: { readonly error: unknown }): FieldErrors =>
  refusalOf(error)?.errors ?? {};
