import { withoutEmpty } from '../data/paging';
import { dayStart, nextDay } from '../format/days';
import type { QuotationFilter, QuotationStatus } from '../generated/graphql';

/** What the list's filter form holds: days as people choose them, both included. */
export interface ListFilter extends Omit<QuotationFilter, 'createdFrom' | 'createdUntil' | 'statuses'> {
  readonly from?: string;
  readonly until?: string;
  readonly status?: QuotationStatus;
}

/** Days begin and end in the shop's time zone. */
export function quotationFilter(
  { from, until, status, ...rest }: ListFilter,
  timeZone: string,
): QuotationFilter {
  return withoutEmpty({
    ...rest,
    statuses: status && [status],
    createdFrom: from && dayStart(from, timeZone),
    createdUntil: until && dayStart(nextDay(until), timeZone),
  });
}
