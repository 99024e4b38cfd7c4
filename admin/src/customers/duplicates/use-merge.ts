import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useRedirect } from 'react-admin';
import { write } from '../../data/request';
import { accepted, fieldErrors, refusalOf } from '../../data/user-errors';
import { type CustomerToMergeFragment, MergeCustomersDocument } from '../../generated/graphql';
import type { MergedField, Values } from './choice';

interface Merge {
  readonly kept: CustomerToMergeFragment;
  readonly merged: CustomerToMergeFragment;
  readonly values: Partial<Values>;
}

/** Merges two customers and goes to the one that stays; when somebody changed one of them meanwhile, both are read again. */
export function useMerge() {
  const queries = useQueryClient();
  const notify = useNotify();
  const redirect = useRedirect();
  const merging = useMutation({
    mutationFn: async ({ kept, merged, values }: Merge) => {
      const input = {
        keptId: kept.id,
        keptVersion: kept.version,
        mergedId: merged.id,
        mergedVersion: merged.version,
        values,
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
      if (refusalOf(error)?.is('VERSION_CONFLICT'))
        void queries.invalidateQueries({ queryKey: ['customers', 'merge'] });
    },
  });
  const refusal = refusalOf(merging.error);
  const errorOf = (field: MergedField) => refusal?.errors[`values.${field}`];
  /** What else is wrong: whatever stands beside none of these fields. */
  const errorsBeside = (fields: readonly MergedField[]): readonly string[] => {
    if (!refusal) return merging.error ? [merging.error.message] : [];
    const shown = new Set(fields.map((field) => `values.${field}`));
    const others = refusal.userErrors.filter(
      (error) => !Object.keys(fieldErrors([error])).some((name) => shown.has(name)),
    );
    return [...new Set(others.map(({ message }) => message))];
  };
  return { ...merging, errorOf, errorsBeside };
}
