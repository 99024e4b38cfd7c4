import type { FaultList } from '../../../kernel/fault-list.js';
import { newId } from '../../../kernel/ids.js';

/** Decides which id each element of a list gets: the one that it names, if that is among the known ones, else a new one. */
export const keptIds = (known: readonly string[]) => {
  const free = new Set(known);
  const all = new Set(known);
  return (given: string | null | undefined, faults: FaultList): string => {
    if (given == null) return newId();
    const id = given.toLowerCase();
    if (!all.has(id)) faults.add('NOT_FOUND', { key: 'place.partNotFound' }, 'id');
    else if (!free.delete(id)) faults.add('INVALID', { key: 'place.partTwice' }, 'id');
    return id;
  };
};
