import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { read } from '../../data/request';
import { PermissionListDocument } from '../../generated/graphql';

/** Everything that can be granted, with a sentence about each in the language on the screen. */
export function usePermissionList() {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['permissions', locale],
    queryFn: async () => (await read(PermissionListDocument, {})).permissions,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
