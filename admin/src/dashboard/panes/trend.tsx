import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import { Section } from '../../layout/section';
import { Legend } from '../charts/legend';
import { TrendChart } from '../charts/trend-chart';
import { listLink } from '../list-link';
import { useQuotations } from '../use-quotations';
import type { Report } from '../use-report';
import { useSpan } from '../use-span';

/** The period day by day, week by week or month by month, with the time before as a line. */
export function Trend({ report, title }: { report: Report; title: string }) {
  const translate = useTranslate();
  const quotations = useQuotations();
  const { money } = useFormats();
  const span = useSpan();
  const { current, previous, currency } = report;
  const points = current.series.map((point) => ({
    ...point,
    to: listLink({ from: point.from, until: point.until }),
    name: span(point),
    amount: money(point.value, currency),
    quotations: quotations(point.count),
  }));
  const highest = String(Math.max(...current.series.map(({ value }) => Number(value))));
  return (
    <Section title={translate(title)}>
      <Legend line={translate('dashboard.before', { span: span(previous) })} />
      <TrendChart
        points={points.map(({ from, value, confirmedValue, to, name, amount, quotations }) => ({
          key: from,
          value: Number(value),
          full: Number(confirmedValue),
          to,
          title: translate('dashboard.point', { span: name, value: amount, count: quotations }),
        }))}
        earlier={previous.series.map(({ value }) => Number(value))}
      />
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          typography: 'body2',
          color: 'text.secondary',
        }}
      >
        <span>{points.at(0)?.name}</span>
        <span>{translate('dashboard.highest', { value: money(highest, currency) })}</span>
        <span>{points.at(-1)?.name}</span>
      </Box>
      <Box component="details">
        <Box
          component="summary"
          sx={{ cursor: 'pointer', minHeight: 24, color: 'primary.main', fontWeight: 600 }}
        >
          {translate('dashboard.as_table')}
        </Box>
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={translate(title)}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('dashboard.when')}</TableCell>
                {['count', 'quoted', 'accepted', 'earlier'].map((column) => (
                  <TableCell key={column} align="right">
                    {translate(`dashboard.${column}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {points.map(({ from, to, name, count, amount, confirmedValue }, index) => (
                <TableRow key={from}>
                  <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                    <Link component={RouterLink} to={to}>
                      {name}
                    </Link>
                  </TableCell>
                  <TableCell align="right">{count}</TableCell>
                  <TableCell align="right">{amount}</TableCell>
                  <TableCell align="right">{money(confirmedValue, currency)}</TableCell>
                  <TableCell align="right">{money(previous.series[index]?.value ?? '0', currency)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      </Box>
    </Section>
  );
}
