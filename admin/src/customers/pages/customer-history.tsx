import { Box, Button, Link, Skeleton, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { read } from '../../data/request';
import { shownValue } from '../../forms/shown-value';
import { type CustomerEventPartsFragment, CustomerHistoryDocument } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { Timeline } from '../../layout/timeline';
import { CUSTOMER_FIELDS } from '../inputs';

/** What was changed: the values where they may be read, else the names alone. */
function Changes({ event: { fields, before, after } }: { event: CustomerEventPartsFragment }) {
  const translate = useTranslate();
  const shown = CUSTOMER_FIELDS.filter((field) => fields.includes(field));
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2', overflowWrap: 'anywhere' }}>
      {shown.map((field) => (
        <li key={field}>
          {translate(`resources.customers.fields.${field}`)}
          {after &&
            `: ${shownValue(before?.[field]) || translate('conflict.empty')} → ${shownValue(after[field]) || translate('conflict.empty')}`}
        </li>
      ))}
    </Box>
  );
}

function Title({
  event: { kind, quotationId, quotationNumber, quotationRevision },
}: {
  event: CustomerEventPartsFragment;
}) {
  const translate = useTranslate();
  const title = translate(`customer_history.${kind}`, { _: kind });
  if (!quotationId || !quotationNumber) return title;
  const number = (quotationRevision ?? 1) > 1 ? `${quotationNumber} · ${quotationRevision}` : quotationNumber;
  return (
    <>
      {title}{' '}
      <Link component={RouterLink} to={`/quotations/${quotationId}/show`}>
        {number}
      </Link>
    </>
  );
}

/** What happened to a customer and to its quotations, the latest first, page after page. */
export function CustomerHistory({ id, version }: { id: string; version: number }) {
  const translate = useTranslate();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['customers', 'history', id, version],
    queryFn: async ({ pageParam }) =>
      (await read(CustomerHistoryDocument, { id, after: pageParam })).customer?.history,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  });
  const events = data?.pages.flatMap((page) => page?.nodes ?? []);
  const entries = events?.map((event) => ({
    key: event.id,
    title: <Title event={event} />,
    at: event.at,
    actor: event.actor,
    details: event.fields.length > 0 && <Changes event={event} />,
  }));
  return (
    <Section title={translate('customer.history')}>
      {entries ? <Timeline entries={entries} /> : <Skeleton variant="rectangular" height={160} />}
      {entries?.length === 0 && <Typography>{translate('customer.no_history')}</Typography>}
      {hasNextPage && (
        <Button color="inherit" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('customer.history_more')}
        </Button>
      )}
    </Section>
  );
}
