import { Box, Link, List, ListItem, Typography } from '@mui/material';
import { useCanAccess, useGetIdentity, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../format/use-formats';
import type { QuotationRowFragment } from '../generated/graphql';
import { Section } from '../layout/section';
import { StatusMark } from '../quotations/status-mark';

function Latest() {
  const translate = useTranslate();
  const { date } = useFormats();
  const { data = [] } = useGetList<QuotationRowFragment>('quotations', {
    pagination: { page: 1, perPage: 10 },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  return (
    <Section title={translate('dashboard.latest')}>
      <List disablePadding sx={{ minHeight: 320 }}>
        {data.map(({ id, number, customer, status, createdAt }) => (
          <ListItem key={id} disableGutters divider sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            <Link component={RouterLink} to={`/quotations/${id}/show`} sx={{ fontWeight: 600 }}>
              {number}
            </Link>
            <span>{customer.name}</span>
            <StatusMark status={status} />
            <Box component="span" sx={{ ml: 'auto', color: 'text.secondary' }}>
              {date(createdAt)}
            </Box>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}

/** For those whose role sees no figures: where they can go on. */
export function Welcome() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { canAccess } = useCanAccess({ resource: 'quotations', action: 'list' });
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 860 }}>
      <Typography variant="h2">
        {translate('dashboard.welcome', { name: identity?.fullName ?? '' })}
      </Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: '68ch' }}>
        {translate('dashboard.welcome_lead')}
      </Typography>
      {canAccess && <Latest />}
    </Box>
  );
}
