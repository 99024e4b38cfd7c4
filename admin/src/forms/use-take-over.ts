import { useQueryClient } from '@tanstack/react-query';
import type { RaRecord } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { differingFields } from '../data/changes';
import { wholeKey } from '../data/whole';

/**
 * Puts the record as others left it under the form. Of what was typed only the fields that this person changed themselves
 * stay, unless they are to be discarded too: a list that they never touched is the others' list.
 */
export function useTakeOver(
  resource: string,
  fields: readonly string[],
): (base: RaRecord, latest: RaRecord, keepMine: boolean) => void {
  const queries = useQueryClient();
  const { getValues, reset, setValue } = useFormContext();
  return (base, latest, keepMine) => {
    const mine = getValues();
    const changed = keepMine ? differingFields(fields, base, mine) : [];
    queries.setQueryData(wholeKey(resource, latest.id), latest);
    reset(latest);
    for (const field of changed) setValue(field, mine[field], { shouldDirty: true });
  };
}
