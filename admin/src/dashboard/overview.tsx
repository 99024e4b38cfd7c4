import { Box, Skeleton } from '@mui/material';
import { useState } from 'react';
import type { FilmMeasure } from '../generated/graphql';
import { NothingYet } from './nothing-yet';
import { BySeller } from './panes/by-seller';
import { ByStatus } from './panes/by-status';
import { ByVertical } from './panes/by-vertical';
import { Expiring } from './panes/expiring';
import { Headline } from './panes/headline';
import { TopFilms } from './panes/top-films';
import { Trend } from './panes/trend';
import { PeriodPicker } from './period/period-picker';
import { usePeriod } from './period/use-period';
import { type Report, useReport } from './use-report';

const COLUMNS = { display: 'grid', gap: 2, alignContent: 'start', '& > *': { minWidth: 0 } } as const;
const WIDE_AND_NARROW = { ...COLUMNS, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '2fr 1fr' } } as const;
const HALVES = { ...COLUMNS, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' } } as const;

/** As high as what comes, so that nothing jumps. */
const Loading = () => (
  <>
    <Skeleton variant="rectangular" sx={{ height: { xs: 480, sm: 250, lg: 126 } }} />
    <Box sx={WIDE_AND_NARROW}>
      <Skeleton variant="rectangular" height={392} />
      <Skeleton variant="rectangular" height={392} />
    </Box>
    <Box sx={HALVES}>
      <Skeleton variant="rectangular" height={640} />
      <Skeleton variant="rectangular" height={640} />
    </Box>
  </>
);

const isEmpty = ({ current, previous, expiringSoon }: Report) =>
  current.totals.count === 0 && previous.totals.count === 0 && expiringSoon.count === 0;

/** The shop's figures for a period, each with the way to what it counts. */
export function Overview() {
  const { period, choose } = usePeriod();
  const [filmsBy, setFilmsBy] = useState<FilmMeasure>('VALUE');
  const { data: report } = useReport(period, filmsBy);
  return (
    <>
      <PeriodPicker period={period} onChange={choose} />
      {!report && <Loading />}
      {report && isEmpty(report) && <NothingYet />}
      {report && !isEmpty(report) && (
        <>
          <Headline report={report} />
          <Box sx={WIDE_AND_NARROW}>
            <Trend
              report={report}
              title={period.preset === 'month' ? 'dashboard.trend_month' : 'dashboard.trend'}
            />
            <Expiring report={report} />
          </Box>
          <Box sx={HALVES}>
            <Box sx={COLUMNS}>
              <ByStatus report={report} />
              <ByVertical report={report} />
              <BySeller report={report} />
            </Box>
            <TopFilms report={report} by={filmsBy} onChange={setFilmsBy} />
          </Box>
        </>
      )}
    </>
  );
}
