import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read } from '../../data/request';
import { SimilarCustomersDocument, type SimilarCustomersInput } from '../../generated/graphql';

const SAYS_SOMETHING = 3;

/** Customers that may be the one described; nothing is asked as long as next to nothing is known. */
export function useSimilar(input: SimilarCustomersInput) {
  const { exceptId: _, ...known } = input;
  const { data } = useQuery({
    queryKey: ['customers', 'similar', input],
    queryFn: async () => (await read(SimilarCustomersDocument, { input })).similarCustomers,
    enabled: Object.values(known).some((value) => (value?.trim().length ?? 0) >= SAYS_SOMETHING),
    placeholderData: keepPreviousData,
  });
  return data ?? [];
}
