import {
  Box,
  FormControlLabel,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableFooter,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { negative, sum } from '../../format/exact';
import { useFormats } from '../../format/use-formats';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { filmOf } from '../show/film-of';
import { type MatrixLine, matrixOf } from './matrix';

type Options = QuotationDetailFragment['options'];

const FILM = { color: 'text.secondary' } as const;

/** Alternatives by opening, with what each comes to against the cheapest. */
export function AlternativesMatrix({ options }: { options: Options }) {
  const translate = useTranslate();
  const { money, film } = useFormats();
  const [differing, setDiffering] = useState(false);
  const rows = matrixOf(options);
  const shown = differing ? rows.filter(({ differs }) => differs) : rows;
  const totals = options.map((option) => option.totals);
  const least = totals.map(({ total }) => total).reduce((a, b) => (Number(b) < Number(a) ? b : a));
  const currency = totals[0]?.currency ?? '';
  const nameOf = (name: string) => translate('quotation.alternative', { name });

  const cell = (line: MatrixLine) => (
    <Box key={`${line.sku}${line.subtotal}`}>
      {line.productName}
      <Typography variant="body2" sx={FILM}>
        {film(line.quantity, line.unit)} · {money(line.subtotal, currency)}
      </Typography>
    </Box>
  );
  return (
    <>
      <FormControlLabel
        control={<Switch checked={differing} onChange={() => setDiffering(!differing)} />}
        label={translate('compare.differences')}
        sx={{ '@media print': { display: 'none' } }}
      />
      {differing && shown.length === 0 && <Typography>{translate('compare.nothing_differs')}</Typography>}
      <TableContainer tabIndex={0} role="region" aria-label={translate('compare.alternatives')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('compare.opening')}</TableCell>
              {options.map(({ name }) => (
                <TableCell key={name} sx={{ minWidth: 160 }}>
                  {nameOf(name)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(({ key, room, opening, cells, differs }) => (
              <TableRow key={key} sx={{ verticalAlign: 'top' }}>
                <TableCell component="th" scope="row">
                  {[room, opening].filter(Boolean).join(' · ')}
                </TableCell>
                {cells.map((lines, place) => (
                  <TableCell key={options[place]?.name} sx={differs ? { fontWeight: 600 } : undefined}>
                    {lines.length > 0 ? lines.map(cell) : <Box sx={FILM}>{translate('compare.no_film')}</Box>}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
          <TableFooter sx={{ '& .MuiTableCell-root': { color: 'text.primary', fontSize: 'inherit' } }}>
            <TableRow>
              <TableCell component="th" scope="row">
                {translate('compare.film')}
              </TableCell>
              {options.map(({ name, lines }) => (
                <TableCell key={name}>
                  {filmOf(lines)
                    .map(({ quantity, unit }) => film(quantity, unit))
                    .join(' + ')}
                </TableCell>
              ))}
            </TableRow>
            <TableRow>
              <TableCell component="th" scope="row">
                {translate('compare.total')}
              </TableCell>
              {totals.map((one, place) => (
                <TableCell key={options[place]?.name} sx={{ fontWeight: 600 }}>
                  {money(one.total, currency)}
                </TableCell>
              ))}
            </TableRow>
            <TableRow>
              <TableCell component="th" scope="row">
                {translate('compare.against')}
              </TableCell>
              {totals.map(({ total }, place) => (
                <TableCell key={options[place]?.name}>
                  {total === least
                    ? translate('compare.cheapest')
                    : `+${money(sum(total, negative(least)), currency)}`}
                </TableCell>
              ))}
            </TableRow>
          </TableFooter>
        </Table>
      </TableContainer>
    </>
  );
}
