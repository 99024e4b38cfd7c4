import { useMutation } from '@tanstack/react-query';
import { useListContext, useNotify, useRefresh, useTranslate } from 'react-admin';
import { type Failure, summarize } from './bulk';

type Results = Parameters<typeof summarize>[0];

/**
 * Runs one mutation for the chosen rows, says how it went, and reads the list anew. Rows that could not be done stay
 * chosen, and are handed over with their reasons.
 */
export function useBulk<Extra>(
  run: (ids: string[], extra: Extra) => Promise<{ results: Results }>,
  onFailures: (failures: readonly Failure[]) => void,
) {
  const { selectedIds, onSelect } = useListContext();
  const notify = useNotify();
  const refresh = useRefresh();
  const translate = useTranslate();
  return useMutation({
    mutationFn: (extra: Extra) => run(selectedIds.map(String), extra),
    onSuccess: ({ results }) => {
      const { done, failures } = summarize(results);
      const failed = failures.length;
      const parts = [
        done > 0 && translate('action.bulk_done', { smart_count: done, count: done }),
        failed > 0 && translate('action.bulk_failed', { smart_count: failed, count: failed }),
      ];
      notify(parts.filter(Boolean).join(' · '), { type: failed > 0 ? 'warning' : 'success' });
      onSelect(failures.map(({ id }) => id));
      onFailures(failures);
      refresh();
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
}
