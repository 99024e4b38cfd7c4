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
  const { money, rate } = useFormats();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: 0 }}>{head}</TableCell>
            {['count', 'quoted', 'conversion'].map((column) => (
              <TableCell key={column} align="right" sx={{ pr: column === 'conversion' ? 0 : undefined }}>
                {translate(`dashboard.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, name, to, figures, below }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={{ pl: 0, minWidth: 120 }}>
                {to ? (
                  <Link component={RouterLink} to={to} sx={{ fontWeight: 600 }}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                {below}
              </TableCell>
              <TableCell align="right">{figures.count}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {money(figures.value, currency)}
              </TableCell>
              <TableCell align="right" sx={{ pr: 0 }}>
                {figures.conversionRate === null ? '–' : rate(figures.conversionRate)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
