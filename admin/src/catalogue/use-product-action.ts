import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';
import { standsBeside } from '../data/use-action';
import { accepted, refusalOf, type UserError } from '../data/user-errors';
import { wholeKey } from '../data/whole';
import type { ProductDetailFragment } from '../generated/graphql';

interface Answer {
  readonly payload: {
    readonly product: ProductDetailFragment | null;
    readonly userErrors: readonly UserError[];
  };
}

/** Runs a mutation on a product and shows what came of it; what is refused of these fields stands beside them. */
export function useProductAction<Input>(
  run: (input: Input) => Promise<Answer>,
  done: string,
  beside: readonly string[] = [],
) {
  const queries = useQueryClient();
  const notify = useNotify();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (input: Input) => accepted((await run(input)).payload).product,
    onSuccess: (product) => {
      if (!product) return;
      queries.setQueryData(wholeKey('products', product.id), product);
      void queries.invalidateQueries({ queryKey: ['products', 'getList'] });
      notify(done, { type: 'success' });
    },
    onError: (error) => {
      if (!standsBeside(error, beside)) notify(error.message, { type: 'error' });
      if (refusalOf(error)) refresh();
    },
  });
}
