import { useMutation } from '@tanstack/react-query';
import { useListContext, useNotify, useRefresh, useTranslate, useUnselectAll } from 'react-admin';
import { summarize } from './bulk';

type Results = Parameters<typeof summarize>[0];

/** Runs one mutation for the chosen rows, says how it went, and reads the list anew. */
export function useBulk<Extra>(run: (ids: string[], extra: Extra) => Promise<{ results: Results }>) {
  const { selectedIds, resource } = useListContext();
  const notify = useNotify();
  const refresh = useRefresh();
  const translate = useTranslate();
  const unselectAll = useUnselectAll(resource);
  return useMutation({
    mutationFn: (extra: Extra) => run(selectedIds.map(String), extra),
    onSuccess: ({ results }) => {
      const { done, failed, message } = summarize(results);
      const parts = [
        done > 0 && translate('action.bulk_done', { smart_count: done, count: done }),
        failed > 0 && translate('action.bulk_failed', { smart_count: failed, count: failed, message }),
      ];
      notify(parts.filter(Boolean).join(' '), { type: failed > 0 ? 'warning' : 'success' });
      unselectAll();
      refresh();
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
}
