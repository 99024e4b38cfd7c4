import { useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';
import { write } from '../../data/request';
import { accepted } from '../../data/user-errors';
import { type CategoryPartsFragment, ReorderCategoriesDocument } from '../../generated/graphql';
import { moved } from './moved';

/** Moves a category to another place and tells the server the new order. */
export function useReorder(categories: readonly CategoryPartsFragment[]) {
  const notify = useNotify();
  const refresh = useRefresh();
  const { mutate } = useMutation({
    mutationFn: async (ids: string[]) =>
      accepted((await write(ReorderCategoriesDocument, { ids })).reorderProductCategories),
    onError: (error) => notify(error.message, { type: 'error' }),
    onSettled: () => refresh(),
  });
  return (from: number, to: number) => {
    if (from !== to) mutate(moved(categories, from, to).map(({ id }) => id));
  };
}
