import { Box, List, ListItem, ListItemButton, Skeleton, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import type { QuotationRowFragment } from '../../generated/graphql';
import { EmptyState } from '../../layout/empty-state';
import { StatusMark } from '../status-mark';

/** The list on a phone: who, how much, where it stands. */
export function QuotationCards() {
  const { data, isPending } = useListContext<QuotationRowFragment>();
  const translate = useTranslate();
  const { money, date } = useFormats();
  if (isPending) return <Skeleton variant="rectangular" height={560} />;
  if (!data || data.length === 0)
    return <EmptyState title="quotation.none_match" text="quotation.empty_filtered" />;
  return (
    <List disablePadding>
      {data.map(({ id, number, customer, status, totals, createdAt, vertical }) => (
        <ListItem key={id} disablePadding divider>
          <ListItemButton
            component={Link}
            to={`/quotations/${id}/show`}
            sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.25, py: 1.25 }}
          >
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
              <Typography noWrap sx={{ fontWeight: 600 }}>
                {customer.name}
              </Typography>
              <Typography noWrap sx={{ fontWeight: 600, flex: 'none' }}>
                {money(totals.total, totals.currency)}
              </Typography>
            </Box>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, typography: 'body2' }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {number} · {translate(`vertical.${vertical}`)} · {date(createdAt)}
              </Box>
              <Box component="span" sx={{ flex: 'none' }}>
                <StatusMark status={status} />
              </Box>
            </Box>
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
