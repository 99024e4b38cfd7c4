import type { QuotationFilter, QuotationOrder } from '../../generated/graphql';

export type ExportEnding = 'csv' | 'xlsx';

/** Where the list with that filter and order is as a file. Lists are parameters that are repeated. */
export function exportAddress(
  ending: ExportEnding,
  filter: QuotationFilter,
  order: QuotationOrder | undefined,
): string {
  const parameters = new URLSearchParams(order && { orderBy: order.field, direction: order.direction });
  for (const [name, value] of Object.entries(filter))
    for (const one of [value].flat()) if (one != null) parameters.append(name, String(one));
  return `/exports/quotations.${ending}?${parameters}`;
}
