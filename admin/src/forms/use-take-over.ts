import { useQueryClient } from '@tanstack/react-query';
import type { RaRecord } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { wholeKey } from '../data/whole';

/**
 * Puts the record as others left it under the form. The form keeps what was typed into it (`keepDirtyValues` of
 * EditForm), unless that is to be discarded.
 */
export function useTakeOver(resource: string): (latest: RaRecord, keepMine: boolean) => void {
  const queries = useQueryClient();
  const { reset } = useFormContext();
  return (latest, keepMine) => {
    queries.setQueryData(wholeKey(resource, latest.id), latest);
    if (!keepMine) reset(latest);
  };
}
