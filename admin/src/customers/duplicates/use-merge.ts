import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useRedirect } from 'react-admin';
import { write } from '../../data/request';
import { accepted, refusalOf } from '../../data/user-errors';
import { type CustomerToMergeFragment, MergeCustomersDocument } from '../../generated/graphql';
import { type MergedField, type Values } from './choice';

interface Merge {
  readonly kept: CustomerToMergeFragment;
  readonly merged: CustomerToMergeFragment;
  readonly values: Values;
}

/** Merges two customers and goes to the one that stays; when somebody changed one of them meanwhile, both are read again. */
export function useMerge() {
  const queries = useQueryClient();
  const notify = useNotify();
  const redirect = useRedirect();
  const merging = useMutation({
    mutationFn: async ({ kept, merged, values }: Merge) => {
      const { name, type, ...rest } = values;
      const input = {
        keptId: kept.id,
        keptVersion: kept.version,
        mergedId: merged.id,
        mergedVersion: merged.version,
        values: {
          ...rest,
          name,
          type: type === 'BUSINESS' ? ('BUSINESS' as const) : ('INDIVIDUAL' as const),
        },
      };
      return accepted((await write(MergeCustomersDocument, { input })).mergeCustomers).customer;
    },
    onSuccess: (customer) => {
      void queries.invalidateQueries({ queryKey: ['customers'] });
      void queries.invalidateQueries({ queryKey: ['quotations'] });
      notify('duplicate.done', { type: 'success' });
      if (customer) redirect('show', 'customers', customer.id);
    },
    onError: (error) => {
      notify(error.message, { type: 'error' });
      if (refusalOf(error)?.is('VERSION_CONFLICT'))
        void queries.invalidateQueries({ queryKey: ['customers', 'merge'] });
    },
  });
  const errors = refusalOf(merging.error)?.errors ?? {};
  return { ...merging, errorOf: (field: MergedField) => errors[`values.${field}`] };
}
