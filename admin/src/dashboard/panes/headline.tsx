import { Box, Link, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import { changeOf, pointsBetween } from '../change';
import { listLink } from '../list-link';
import { useQuotations } from '../use-quotations';
import type { Report } from '../use-report';
import { useSpan } from '../use-span';

interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  /** Against the time before; without anything to compare with there is none. */
  readonly change: string | null;
  readonly to?: string;
}

const Figure = ({ label, value, detail, change, to }: FigureProps) => (
  <Box sx={{ p: 2, display: 'grid', gap: 0.5, alignContent: 'start', minWidth: 0 }}>
    <Typography component="dt" variant="subtitle2" sx={{ color: 'text.secondary' }}>
      {label}
    </Typography>
    <Box component="dd" sx={{ m: 0, display: 'grid', gap: 0.5 }}>
      <Typography
        component="div"
        variant="h2"
        sx={{ fontSize: { xs: '1.5rem', lg: '1.875rem' }, minHeight: 34 }}
      >
        {to ? (
          <Link component={RouterLink} to={to} color="inherit">
            {value}
          </Link>
        ) : (
          value
        )}
      </Typography>
      <Typography variant="body2">{detail}</Typography>
      {change && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {change}
        </Typography>
      )}
    </Box>
  </Box>
);

const round = (points: number) => Math.round(points * 10) / 10;

/** What was quoted and accepted, and how it compares with the time before. */
export function Headline({ report }: { report: Report }) {
  const translate = useTranslate();
  const quotations = useQuotations();
  const { money, rate, duration, change, figure } = useFormats();
  const span = useSpan();
  const { current, previous, currency } = report;
  const [now, before] = [current.totals, previous.totals];
  const days = { from: current.from, until: current.until };
  const earlier = span(previous);
  const compared = (share: number | null) =>
    share === null ? null : translate('dashboard.change', { change: change(share), span: earlier });
  const points = pointsBetween(now.conversionRate, before.conversionRate);
  const signed = points === null ? '' : `${points > 0 ? '+' : ''}${figure(round(points))}`;
  const none = translate('dashboard.none');
  const drafts = report.byStatus.find(({ status }) => status === 'DRAFT')?.count ?? 0;
  return (
    <>
      <Paper
        component="dl"
        variant="outlined"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: 'repeat(4, minmax(0, 1fr))' },
          '& > * + *': {
            borderStyle: 'solid',
            borderColor: 'divider',
            borderWidth: { xs: '1px 0 0', sm: 0, lg: '0 0 0 1px' },
          },
        }}
      >
        <Figure
          label={translate('dashboard.quoted')}
          value={money(now.value, currency)}
          detail={[
            quotations(now.count),
            drafts && translate('dashboard.drafts', { smart_count: drafts, number: figure(drafts) }),
          ]
            .filter(Boolean)
            .join(', ')}
          change={compared(changeOf(now.value, before.value))}
          to={listLink(days)}
        />
        <Figure
          label={translate('dashboard.accepted')}
          value={money(now.confirmedValue, currency)}
          detail={quotations(now.confirmed)}
          change={compared(changeOf(now.confirmedValue, before.confirmedValue))}
          to={listLink({ ...days, status: 'CONFIRMED' })}
        />
        <Figure
          label={translate('dashboard.conversion')}
          value={now.conversionRate === null ? none : rate(now.conversionRate)}
          detail={translate('dashboard.of_decided', {
            confirmed: figure(now.confirmed),
            decided: figure(now.decided),
          })}
          change={points === null ? null : translate('dashboard.points', { points: signed, span: earlier })}
        />
        <Figure
          label={translate('dashboard.time_to_accept')}
          value={now.medianSecondsToAccept === null ? none : duration(now.medianSecondsToAccept)}
          detail={translate('dashboard.median')}
          change={compared(changeOf(now.medianSecondsToAccept, before.medianSecondsToAccept))}
        />
      </Paper>
      {previous.totals.count === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('dashboard.no_earlier', { span: earlier })}
        </Typography>
      )}
    </>
  );
}
