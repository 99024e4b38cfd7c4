import { Box, Link, List, ListItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import { Section } from '../../layout/section';
import { listLink } from '../list-link';
import { useQuotations } from '../use-quotations';
import type { Report } from '../use-report';

const ROW = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.25, py: 0.75 };

/** What waits for an answer that may come too late: to be called today. */
export function Expiring({ report: { expiringSoon, currency } }: { report: Report }) {
  const translate = useTranslate();
  const quotations = useQuotations();
  const { money, date } = useFormats();
  const { count, value, next } = expiringSoon;
  return (
    <Section title={translate('dashboard.expiring')}>
      {count === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('dashboard.expiring_none')}</Typography>
      ) : (
        <Typography>
          <Box component="span" sx={{ typography: 'h2', mr: 1 }}>
            {money(value, currency)}
          </Box>
          {quotations(count)}
        </Typography>
      )}
      <List disablePadding>
        {next.map(({ id, number, customerName, total, expiresAt }) => (
          <ListItem key={id} disableGutters divider sx={ROW}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
              <Link component={RouterLink} to={`/quotations/${id}/show`} noWrap sx={{ fontWeight: 600 }}>
                {customerName}
              </Link>
              <Box component="span" sx={{ flex: 'none' }}>
                {money(total, currency)}
              </Box>
            </Box>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {number} · {translate('dashboard.expires', { date: date(expiresAt) })}
            </Typography>
          </ListItem>
        ))}
      </List>
      <Link component={RouterLink} to={listLink({ status: 'PENDING' })}>
        {translate('dashboard.all_pending')}
      </Link>
    </Section>
  );
}
