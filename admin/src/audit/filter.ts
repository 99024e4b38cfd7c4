import { withoutEmpty } from '../data/paging';
import { dayStart, nextDay } from '../format/days';
import type { AuditFilter } from '../generated/graphql';
import { actionsOf } from './actions';

/** What the list's filter form holds: a kind of thing, and days as people choose them, both included. */
export interface ListFilter extends Omit<AuditFilter, 'actions' | 'since' | 'until'> {
  readonly kind?: string;
  readonly from?: string;
  readonly until?: string;
}

/** Days begin and end in the shop's time zone. */
export function auditFilter(
  { kind, from, until, ...rest }: ListFilter,
  timeZone: string,
): Partial<AuditFilter> {
  return withoutEmpty({
    ...rest,
    actions: kind ? actionsOf(kind) : undefined,
    since: from && dayStart(from, timeZone),
    until: until && dayStart(nextDay(until), timeZone),
  });
}
