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
  /** The fields beside which the form itself shows what is refused; only what belongs to none of them is told apart. */
  readonly beside?: readonly string[];
}

/** Runs a mutation; says how it went, and shows what came of it. What is refused is in the error: see `errorsOf`. */
export function useAction<Input, Payload extends Answer>(
  run: (input: Input) => Promise<{ payload: Payload }>,
  { done, refreshes = [], beside = [] }: Consequences,
) {
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: async (input: Input) => accepted((await run(input)).payload),
    onSuccess: async () => {
      if (done) notify(done, { type: 'success' });
      await Promise.all(refreshes.map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
    onError: (error) => {
      if (!standsBeside(error, beside)) notify(error.message, { type: 'error' });
    },
  });
}

/** Whether everything that the server objects to is shown beside one of these fields, so that it need not be said twice. */
export function standsBeside(error: unknown, fields: readonly string[]): boolean {
  const refused = Object.keys(errorsOf({ error }));
  return refused.length > 0 && refused.every((field) => fields.includes(field));
}

/** What the server objects to, by form field. */
export const errorsOf = ({ error }: { readonly error: unknown }): FieldErrors =>
  refusalOf(error)?.errors ?? {};
