import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { readAs } from '../grid/size-text';
import { MEANINGS, type Meaning, type Reading } from './columns';
import type { PastedRow } from './read-rows';

interface Props {
  readonly reading: Reading;
  readonly heads: readonly string[] | undefined;
  readonly rows: readonly PastedRow[];
  readonly onColumn: (at: number, meaning: Meaning) => void;
}

const SELECT = {
  height: 36,
  px: 1,
  font: 'inherit',
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
};

const SHOWN = ['label', 'type', 'width', 'height', 'quantity'] as const;

/** The columns as they were taken, to be put right; and each row as it will be. */
export function PastePreview({ reading, heads, rows, onColumn }: Props) {
  const translate = useTranslate();
  const language = useLocale();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {reading.columns.map((meaning, at) => {
          const name = heads?.[at] || translate('editor.paste.column', { number: at + 1 });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
            <Box component="label" key={at} sx={{ display: 'grid', fontSize: 13, '& select': SELECT }}>
              {name}
              <select
                value={meaning}
                onChange={({ target }) => {
                  const wanted = MEANINGS.find((one) => one === target.value);
                  if (wanted) onColumn(at, wanted);
                }}
              >
                {MEANINGS.map((one) => (
                  <option key={one} value={one}>
                    {translate(`editor.paste.${one}`)}
                  </option>
                ))}
              </select>
            </Box>
          );
        })}
      </Box>
      <Box
        sx={{ maxHeight: '45vh', overflow: 'auto' }}
        tabIndex={0}
        role="region"
        aria-label={translate('editor.paste.preview')}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>{translate('editor.paste.row')}</TableCell>
              {SHOWN.map((field) => (
                <TableCell key={field}>{translate(`editor.column.${field}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ opening, faults }, at) => (
              <TableRow key={opening.id}>
                <TableCell>{at + 1}</TableCell>
                {SHOWN.map((field) => {
                  const fault = faults[field];
                  const text =
                    field === 'type'
                      ? translate(`opening.${opening.type}`)
                      : field === 'width' || field === 'height'
                        ? readAs(opening[field], language)
                        : opening[field];
                  return (
                    <TableCell key={field} sx={fault && { color: 'error.main', fontWeight: 600 }}>
                      {text}
                      {fault && <Box sx={{ fontSize: 12 }}>{translate(`editor.fault.${fault}`)}</Box>}
                    </TableCell>
                  );
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}
