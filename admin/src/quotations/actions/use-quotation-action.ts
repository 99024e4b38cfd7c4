import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';
import { accepted, refusalOf, type UserError } from '../../data/user-errors';
import { wholeKey } from '../../data/whole';
import type { QuotationDetailFragment } from '../../generated/graphql';

interface Answer {
  readonly payload: {
    readonly quotation: QuotationDetailFragment | null;
    readonly userErrors: readonly UserError[];
  };
}

/**
 * Runs a mutation on a quotation, shows what came of it at once and says so. When somebody else was first, the page shows
 * the quotation as they left it.
 */
export function useQuotationAction<Input>(
  run: (input: Input) => Promise<Answer>,
  done: string | null,
  onDone?: (quotation: QuotationDetailFragment) => void,
) {
  const queries = useQueryClient();
  const notify = useNotify();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (input: Input) => accepted((await run(input)).payload).quotation,
    onSuccess: (quotation) => {
      if (!quotation) return;
      queries.setQueryData(wholeKey('quotations', quotation.id), quotation);
      void queries.invalidateQueries({ queryKey: ['quotations'] });
      void queries.invalidateQueries({ queryKey: ['messages'] });
      if (done) notify(done, { type: 'success' });
      onDone?.(quotation);
    },
    onError: (error) => {
      notify(error.message, { type: 'error' });
      if (refusalOf(error)) refresh();
    },
  });
}
