import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import { Section } from '../../layout/section';
import { STATUS_COLORS, StatusMark } from '../../quotations/status-mark';
import { Beam } from '../charts/beam';
import { listLink } from '../list-link';
import type { Report } from '../use-report';

/** Where the period's quotations stand now. */
export function ByStatus({ report: { byStatus, current, currency } }: { report: Report }) {
  const translate = useTranslate();
  const { money, figure } = useFormats();
  const { from, until } = current;
  return (
    <Section title={translate('dashboard.by_status')}>
      <Beam
        values={byStatus.map(({ status, count }) => ({
          key: status,
          value: count,
          color: STATUS_COLORS[status],
        }))}
      />
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {byStatus.map(({ status, count, value }) => (
          <Box
            component="li"
            key={status}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 1fr) auto minmax(7.5rem, auto)',
              gap: 2,
              py: 0.75,
              textAlign: 'right',
            }}
          >
            <Link component={RouterLink} to={listLink({ from, until, status })} sx={{ textAlign: 'left' }}>
              <StatusMark status={status} />
            </Link>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {figure(count)}
            </Box>
            <span>{money(value, currency)}</span>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
