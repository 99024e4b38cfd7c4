import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import type { Figures } from '../use-report';

interface Row {
  readonly key: string;
  readonly name: string;
  /** Where the row's quotations are listed; a group that no list can show has none. */
  readonly to?: string;
  readonly figures: Figures;
  readonly below?: ReactNode;
}

/** All columns fit on a phone. */
const CLOSE = {
  '& td, & th': { px: { xs: 0.75, sm: 2 }, '&:first-of-type': { pl: 0 }, '&:last-of-type': { pr: 0 } },
};

/** Groups of quotations side by side: how many, how much, how many of the answers were a yes. */
export function FiguresTable({
  label,
  head,
  rows,
  currency,
}: {
  readonly label: string;
  readonly head: string;
  readonly rows: readonly Row[];
  readonly currency: string;
}) {
  const translate = useTranslate();
  const { money, rate, figure } = useFormats();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={label} sx={CLOSE}>
        <TableHead>
          <TableRow>
            <TableCell>{head}</TableCell>
            {['number', 'quoted', 'conversion'].map((column) => (
              <TableCell key={column} align="right">
                {translate(`dashboard.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, name, to, figures, below }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={{ minWidth: 84 }}>
                {to ? (
                  <Link component={RouterLink} to={to} sx={{ fontWeight: 600 }}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                {below}
              </TableCell>
              <TableCell align="right">{figure(figures.count)}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {money(figures.value, currency)}
              </TableCell>
              <TableCell align="right">
                {figures.conversionRate === null ? '–' : rate(figures.conversionRate)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
