import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { type ClipboardEvent, type KeyboardEvent, useContext, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { PRODUCT_TYPES } from '../../format/choices';
import { DeskContext } from './desk-context';
import { type Cell, cellAfter, pastedBlock, placedBlock } from './grid';
import { PlaceField } from './place-field';
import { WASTE_ROWS } from './read-draft';
import { wasteField } from './rules-draft';
import { WasteCell } from './waste-cell';

const SIZE = { rows: WASTE_ROWS.length, columns: PRODUCT_TYPES.length };

const cellOf = (target: EventTarget): (Cell & { readonly input: HTMLInputElement }) | undefined => {
  if (!(target instanceof HTMLInputElement)) return undefined;
  const { row, column } = target.closest('td')?.dataset ?? {};
  return row === undefined || column === undefined
    ? undefined
    : { row: Number(row), column: Number(column), input: target };
};

/** What is wasted in cutting, by opening and film, in percent; filled and walked through like a spreadsheet. */
export function WasteGrid() {
  const translate = useTranslate();
  const table = useRef<HTMLTableElement>(null);
  const { scope, draft, change } = useContext(DeskContext);
  const otherwise = draft.fields[`${scope}.waste.otherwise`] ?? '';
  const nameOf = ({ row, column }: Cell): string | undefined => {
    const [opening, film] = [WASTE_ROWS[row], PRODUCT_TYPES[column]];
    return opening && film && wasteField(scope, opening, film);
  };
  const walk = (event: KeyboardEvent) => {
    const at = cellOf(event.target);
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    const { selectionStart, selectionEnd, value } = at.input;
    const caret = { start: selectionStart ?? 0, end: selectionEnd ?? 0, length: value.length };
    const to = cellAfter(event.key, at, SIZE, caret);
    if (!to) return;
    event.preventDefault();
    const next = table.current?.querySelector(`[data-row="${to.row}"][data-column="${to.column}"] input`);
    if (next instanceof HTMLInputElement) {
      next.focus();
      next.select();
    }
  };
  const paste = (event: ClipboardEvent) => {
    const at = cellOf(event.target);
    const block = pastedBlock(event.clipboardData.getData('text/plain'));
    if (!at || !block) return;
    event.preventDefault();
    const fields = placedBlock(block, at, SIZE).flatMap((cell) => {
      const name = nameOf(cell);
      return name ? [[name, cell.text.replace(/\s*%$/, '')]] : [];
    });
    change({ type: 'type', fields: Object.fromEntries(fields) });
  };
  const title = translate('rules.waste');
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '68ch' }}>
        {translate('desk.waste_lead')}
      </Typography>
      <PlaceField name={`${scope}.waste.otherwise`} label={translate('desk.otherwise')} unit="%" />
      <Box role="region" aria-label={title} tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Table ref={table} size="small" onKeyDown={walk} onPaste={paste} sx={{ width: 'auto' }}>
          <TableHead>
            <TableRow>
              <TableCell sx={STICKY}>{translate('rules.opening')}</TableCell>
              {PRODUCT_TYPES.map((film) => (
                <TableCell key={film} align="right">
                  {translate(`productType.${film}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {WASTE_ROWS.map((opening, row) => (
              <TableRow key={opening}>
                <TableCell component="th" scope="row" sx={STICKY}>
                  {translate(opening === 'curved' ? 'rules.curvedGlass' : `opening.${opening}`)}
                </TableCell>
                {PRODUCT_TYPES.map((film, column) => (
                  <WasteCell
                    key={film}
                    name={wasteField(scope, opening, film)}
                    at={{ row, column }}
                    otherwise={otherwise}
                    label={translate('desk.cell', {
                      opening: translate(opening === 'curved' ? 'rules.curvedGlass' : `opening.${opening}`),
                      film: translate(`productType.${film}`),
                    })}
                  />
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}

const STICKY = {
  position: 'sticky',
  left: 0,
  bgcolor: 'background.paper',
  zIndex: 1,
  minWidth: 112,
} as const;
