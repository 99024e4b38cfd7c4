import { Box, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { PlannedRowFragment } from '../../generated/graphql';

/** A planned price, and where it stands in a file. */
export interface SheetRow extends PlannedRowFragment {
  readonly key: string;
  readonly line?: number;
  /** What is wrong with it, in words. */
  readonly faults: readonly string[];
}

const PARTS = ['material', 'installation'] as const;
type Part = (typeof PARTS)[number];

/** An amount before and after, and how much lies between; one that stays is said once. */
function Amounts({ row, part }: { row: SheetRow; part: Part }) {
  const translate = useTranslate();
  const { money, rate } = useFormats();
  const { before, after } = row;
  const old = before ? money(before[part], before.currency) : translate('prices.none');
  if (!after) return before ? old : null;
  const fresh = money(after[part], after.currency);
  if (fresh === old) return old;
  const difference = row[`${part}Difference`];
  const share =
    difference && before && Number(before[part]) ? Number(difference) / Number(before[part]) : null;
  const sign = difference?.startsWith('-') ? '' : '+';
  return (
    <>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {old} →{' '}
      </Box>
      <b>{fresh}</b>
      {difference && (
        <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
          {sign}
          {money(difference, after.currency)}
          {share !== null && ` · ${sign}${rate(String(share))}`}
        </Typography>
      )}
    </>
  );
}

const FATE_COLORS = { NEW: 'success.main', UNCHANGED: 'text.secondary', REFUSED: 'error.main' } as const;

function Fate({ row }: { row: SheetRow }) {
  const translate = useTranslate();
  return (
    <>
      <Box component="span" sx={{ color: FATE_COLORS[row.fate], fontWeight: 600 }}>
        {translate(`priceFate.${row.fate}`)}
      </Box>
      {row.faults.map((fault) => (
        <Typography key={fault} variant="body2" sx={{ color: 'error.main' }}>
          {fault}
        </Typography>
      ))}
      {row.warnings.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
          {row.warnings.map((warning) => (
            <Chip
              key={warning}
              size="small"
              variant="outlined"
              color="warning"
              label={translate(`priceWarning.${warning}`)}
            />
          ))}
        </Box>
      )}
    </>
  );
}

/** On phones each row is a card, whose figures say themselves what they are. */
const TABLE = {
  minWidth: { sm: 720 },
  '& td, & th': { verticalAlign: 'top' },
  '@media (max-width: 599.95px)': {
    '& thead': { display: 'none' },
    '& tr': { display: 'block', borderBottom: 1, borderColor: 'divider', py: 1 },
    '& td, & th': { display: 'block', border: 0, py: 0.5, textAlign: 'left' },
    '& td:empty': { display: 'none' },
    '& td[data-label]::before': { content: 'attr(data-label) ": "', color: 'text.secondary' },
  },
} as const;

/** Every row with its fate: what it costs, what it would cost, and what to look at. */
export function SheetTable({ title, rows }: { title: string; rows: readonly SheetRow[] }) {
  const translate = useTranslate();
  const inFile = rows.some(({ line }) => line !== undefined);
  return (
    <Box
      role="region"
      aria-label={title}
      tabIndex={0}
      sx={{ overflow: 'auto', maxHeight: 640, border: 1, borderColor: 'divider' }}
    >
      <Table size="small" stickyHeader sx={TABLE}>
        <TableHead>
          <TableRow>
            {inFile && <TableCell align="right">{translate('prices.line')}</TableCell>}
            <TableCell>{translate('resources.products.name', { smart_count: 1 })}</TableCell>
            <TableCell>{translate('prices.fate')}</TableCell>
            <TableCell align="right">{translate('import.field.material')}</TableCell>
            <TableCell align="right">{translate('import.field.installation')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key}>
              {inFile && (
                <TableCell align="right" data-label={translate('prices.line')}>
                  {row.line}
                </TableCell>
              )}
              <TableCell component="th" scope="row" sx={{ minWidth: 180, overflowWrap: 'anywhere' }}>
                {row.name && <Box sx={{ fontWeight: 600 }}>{row.name}</Box>}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {row.sku || translate('prices.no_sku')}
                </Box>
              </TableCell>
              <TableCell sx={{ width: { sm: '40%' } }}>
                <Fate row={row} />
              </TableCell>
              {PARTS.map((part) => (
                <TableCell
                  key={part}
                  align="right"
                  data-label={translate(`import.field.${part}`)}
                  sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
                >
                  <Amounts row={row} part={part} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
