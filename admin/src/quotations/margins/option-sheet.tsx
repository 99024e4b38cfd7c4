import {
  Alert,
  Box,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import type { LineMargin, OptionMargin } from './margin';

interface Props {
  readonly margin: OptionMargin;
  readonly net: string;
  readonly currency: string;
}

const COLUMNS = ['area', 'unit_cost', 'cost', 'material', 'line_margin', 'installation'] as const;

/** One alternative by line, and what it leaves. */
export function OptionSheet({ margin, net, currency }: Props) {
  const translate = useTranslate();
  const { money, film, rate } = useFormats();
  const amount = (value: string | null) =>
    value === null ? translate('margin.no_cost') : money(value, currency);
  const withShare = (value: string | null, share: number | null) =>
    [amount(value), share !== null && rate(String(share))].filter(Boolean).join(' · ');
  const row = ({ line, area, cost, margin: left, rate: share }: LineMargin) => {
    const price = line.product?.costPerSquareMeter ?? null;
    return (
      <TableRow key={line.position} sx={{ verticalAlign: 'top' }}>
        <TableCell component="th" scope="row">
          {[line.roomName, line.openingLabel].filter(Boolean).join(' · ')}
          <Typography variant="body2">
            {line.product ? (
              <Link component={RouterLink} to={`/products/${line.product.id}/show`}>
                {line.productName}
              </Link>
            ) : (
              line.productName
            )}
          </Typography>
        </TableCell>
        <TableCell align="right">{area === null ? '—' : film(area, 'SQUARE_METER')}</TableCell>
        <TableCell align="right">{amount(price)}</TableCell>
        <TableCell align="right">{amount(cost)}</TableCell>
        <TableCell align="right">{amount(line.materialCost)}</TableCell>
        <TableCell
          align="right"
          sx={left?.startsWith('-') ? { color: 'error.main', fontWeight: 600 } : undefined}
        >
          {withShare(left, share)}
        </TableCell>
        <TableCell align="right">{amount(line.installationCost)}</TableCell>
      </TableRow>
    );
  };
  const sum = (label: string, value: string) => (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
      <dt>{translate(label)}</dt>
      <Box component="dd" sx={{ m: 0, whiteSpace: 'nowrap' }}>
        {value}
      </Box>
    </Box>
  );
  return (
    <>
      <TableContainer tabIndex={0} role="region" aria-label={translate('margin.glass')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('margin.glass')}</TableCell>
              {COLUMNS.map((column) => (
                <TableCell key={column} align="right">
                  {translate(`margin.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>{margin.lines.map(row)}</TableBody>
        </Table>
      </TableContainer>
      <Box component="dl" sx={{ m: 0, mt: 1, maxWidth: 520, display: 'grid', gap: 0.5 }}>
        {sum('margin.net', amount(net))}
        {sum('margin.film_cost', margin.unknown > 0 ? translate('margin.missing') : amount(margin.cost))}
        {margin.margin !== null && (
          <Box sx={{ fontWeight: 600 }}>{sum('margin.left', withShare(margin.margin, margin.rate))}</Box>
        )}
      </Box>
      {margin.unknown > 0 && (
        <Alert severity="warning" variant="outlined">
          {translate('margin.unknown', { smart_count: margin.unknown })} {translate('margin.hint')}
        </Alert>
      )}
    </>
  );
}
