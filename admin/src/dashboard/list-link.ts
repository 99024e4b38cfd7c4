import type { ListFilter } from '../quotations/filter';

/** The list of the quotations that a figure counts; its filters are shown, so that they can be changed there. */
export function listLink(filter: ListFilter): string {
  const given = { ...filter, currentRevisionOnly: true };
  const displayed = Object.fromEntries(Object.keys(given).map((name) => [name, true]));
  const query = new URLSearchParams({
    filter: JSON.stringify(given),
    displayedFilters: JSON.stringify(displayed),
    page: '1',
    perPage: '25',
    sort: 'createdAt',
    order: 'DESC',
  });
  return `/quotations?${query}`;
}
