import { Box, Button, Link, Paper, Skeleton, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { read } from '../../data/request';
import { CustomerDuplicatesDocument, type CustomerRowFragment } from '../../generated/graphql';
import { EmptyState } from '../../layout/empty-state';
import { PageTitle } from '../../layout/page-title';
import { Reasons } from './reasons';

const PAGE = 20;

function Person({ customer: { id, name, email, phone } }: { customer: CustomerRowFragment }) {
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Link component={RouterLink} to={`/customers/${id}/show`} sx={{ fontWeight: 600 }}>
        {name}
      </Link>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[email, phone].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}

/** All pairs of customers that may be one. */
export default function DuplicatesPage() {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'customers', action: 'edit' });
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['customers', 'duplicates'],
    queryFn: async ({ pageParam }) =>
      (await read(CustomerDuplicatesDocument, { first: PAGE, after: pageParam })).customerDuplicates,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const pairs = data?.pages.flatMap(({ nodes }) => nodes);
  return (
    <Box sx={{ py: 2, px: { sm: 1 }, maxWidth: 960, width: '100%', mx: 'auto', display: 'grid', gap: 2 }}>
      <PageTitle>{translate('duplicate.title')}</PageTitle>
      <Typography sx={{ color: 'text.secondary' }}>{translate('duplicate.lead')}</Typography>
      {!pairs && <Skeleton variant="rectangular" height={320} />}
      {pairs?.length === 0 && <EmptyState title="duplicate.none" text="duplicate.none_text" />}
      {pairs?.map(({ id, older, newer, reasons }) => (
        <Paper
          key={id}
          variant="outlined"
          sx={{
            p: 2,
            display: 'grid',
            gap: 2,
            alignItems: 'center',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr) 180px auto' },
          }}
        >
          <Person customer={older} />
          <Person customer={newer} />
          <Typography variant="body2">
            <Reasons reasons={reasons} />
          </Typography>
          {canAccess && (
            <Button
              component={RouterLink}
              to={`/duplicates/${older.id}/${newer.id}`}
              variant="outlined"
              color="inherit"
              aria-label={translate('duplicate.compare_names', { one: older.name, other: newer.name })}
            >
              {translate('duplicate.compare')}
            </Button>
          )}
        </Paper>
      ))}
      {hasNextPage && (
        <Button color="inherit" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('customer.history_more')}
        </Button>
      )}
    </Box>
  );
}
