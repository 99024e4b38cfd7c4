import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FIELDS, type Match } from './match-columns';
import { type Amount, cellText, type Decimals, type PriceTable, textsOf } from './price-rows';
import type { DecimalSign } from './read-number';

interface Props {
  readonly table: PriceTable;
  readonly match: Match;
  readonly decimals: Decimals;
  readonly onMatch: (match: Match) => void;
  readonly onDecimals: (decimals: Decimals) => void;
}

const SAMPLES = 3;
const NONE = -1;
const AMOUNTS: readonly Amount[] = ['material', 'installation'];

/** Which column of the file is what: guessed, shown with what stands in it, and put right by hand. */
export function ColumnMatch({ table, match, decimals, onMatch, onDecimals }: Props) {
  const translate = useTranslate();
  const samplesOf = (column: number): string =>
    table.rows
      .map(({ cells }) => cellText(cells[column]))
      .filter((cell) => cell !== '')
      .slice(0, SAMPLES)
      .join(' · ');
  const used = Object.values(match);
  const unused = table.headings.filter((heading, index) => heading !== '' && !used.includes(index));
  const amounts = AMOUNTS.filter((amount) => textsOf(table, match[amount]).length > 0);
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(240px, 1fr))' },
        }}
      >
        {FIELDS.map((field) => {
          const column = match[field];
          return (
            <TextField
              key={field}
              select
              label={translate(`import.field.${field}`)}
              value={column ?? NONE}
              required={field === 'sku'}
              error={field === 'sku' && column === undefined}
              helperText={column === undefined ? translate(`import.without.${field}`) : samplesOf(column)}
              margin="none"
              onChange={({ target }) => {
                const chosen = Number(target.value);
                onMatch({ ...match, [field]: chosen === NONE ? undefined : chosen });
              }}
            >
              <MenuItem value={NONE}>
                <em>{translate('import.no_column')}</em>
              </MenuItem>
              {table.headings.map((heading, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and headings may be the same twice
                <MenuItem key={index} value={index}>
                  {heading || translate('import.column', { number: index + 1 })}
                </MenuItem>
              ))}
            </TextField>
          );
        })}
      </Box>
      {amounts.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {amounts.map((amount) => (
            <TextField
              key={amount}
              select
              label={translate('import.decimal', { field: translate(`import.field.${amount}`) })}
              value={decimals[amount]}
              margin="none"
              fullWidth={false}
              sx={{ width: 280, maxWidth: '100%' }}
              onChange={({ target }) => {
                const sign: DecimalSign = target.value === ',' ? ',' : '.';
                onDecimals({ ...decimals, [amount]: sign });
              }}
            >
              <MenuItem value=",">{translate('import.comma')}</MenuItem>
              <MenuItem value=".">{translate('import.point')}</MenuItem>
            </TextField>
          ))}
        </Box>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('import.found', { smart_count: table.rows.length })}
        {unused.length > 0 && ` ${translate('import.unused', { columns: unused.join(', ') })}`}
      </Typography>
    </Box>
  );
}
