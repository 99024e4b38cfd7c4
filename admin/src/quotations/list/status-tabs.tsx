import { Box, Tab, Tabs } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useListContext, useTranslate } from 'react-admin';
import { read } from '../../data/request';
import { STATUSES } from '../../format/choices';
import { QuotationCountsDocument } from '../../generated/graphql';
import { useShopFormats } from '../../settings/shop-formats';
import { type ListFilter, quotationFilter } from '../filter';

/** How many there are of each status under the other filters. */
function useCounts({ status: _, ...others }: ListFilter): Readonly<Record<string, number>> {
  const { timeZone } = useShopFormats();
  const of = (statuses?: ListFilter['status']) => quotationFilter({ ...others, status: statuses }, timeZone);
  const { data } = useQuery({
    queryKey: ['quotations', 'counts', others, timeZone],
    queryFn: () =>
      read(QuotationCountsDocument, {
        all: of(),
        draft: of('DRAFT'),
        pending: of('PENDING'),
        confirmed: of('CONFIRMED'),
        rejected: of('REJECTED'),
        expired: of('EXPIRED'),
      }),
    placeholderData: keepPreviousData,
  });
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([name, { totalCount }]) => [name.toUpperCase(), totalCount]),
  );
}

const ALL = 'ALL';

export function StatusTabs() {
  const { filterValues, setFilters, displayedFilters } = useListContext();
  const translate = useTranslate();
  const counts = useCounts(filterValues);
  const choose = (value: string) => {
    const { status: _, ...others } = filterValues;
    setFilters(value === ALL ? others : { ...others, status: value }, displayedFilters);
  };
  return (
    <Tabs
      value={filterValues.status ?? ALL}
      onChange={(_, value) => choose(value)}
      variant="scrollable"
      allowScrollButtonsMobile
      sx={{ borderBottom: 1, borderColor: 'divider', maxWidth: '100%' }}
    >
      {[ALL, ...STATUSES].map((status) => (
        <Tab
          key={status}
          value={status}
          label={
            <span>
              {translate(status === ALL ? 'quotation.all' : `status.${status}`)}{' '}
              <Box
                component="span"
                sx={{ display: 'inline-block', minWidth: '2ch', color: 'text.secondary', fontWeight: 400 }}
              >
                {counts[status] ?? ''}
              </Box>
            </span>
          }
        />
      ))}
    </Tabs>
  );
}
