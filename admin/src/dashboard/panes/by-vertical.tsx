import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../layout/section';
import { STATUS_COLORS } from '../../quotations/status-mark';
import { Beam } from '../charts/beam';
import { listLink } from '../list-link';
import type { Report } from '../use-report';
import { FiguresTable } from './figures-table';

/** The lines of business, each with a beam of where its quotations stand. */
export function ByVertical({ report: { byVertical, current, currency } }: { report: Report }) {
  const translate = useTranslate();
  const { from, until } = current;
  const title = translate('dashboard.by_vertical');
  const rows = byVertical.map(({ vertical, figures, statuses }) => ({
    key: vertical,
    name: translate(`vertical.${vertical}`),
    to: listLink({ from, until, vertical }),
    figures,
    below: (
      <Box sx={{ mt: 0.75, maxWidth: 280 }}>
        <Beam
          height={6}
          values={statuses.map(({ status, count }) => ({
            key: status,
            value: count,
            color: STATUS_COLORS[status],
          }))}
        />
      </Box>
    ),
  }));
  return (
    <Section title={title}>
      <FiguresTable
        label={title}
        head={translate('resources.quotations.fields.vertical')}
        rows={rows}
        currency={currency}
      />
    </Section>
  );
}
