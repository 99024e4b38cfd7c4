import { Box, InputBase, TableCell } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { usePlace } from './desk-context';
import type { Cell } from './grid';

interface Props {
  readonly name: string;
  readonly at: Cell;
  readonly label: string;
  /** The rate that an empty cell falls to. */
  readonly otherwise: string;
}

/** A rate in percent. Empty, it shows faintly what it falls to. */
export function WasteCell({ name, at, label, otherwise }: Props) {
  const translate = useTranslate();
  const id = useId();
  const { text, fault, changed, type } = usePlace(name);
  const falls = text.trim() === '';
  return (
    <TableCell
      data-row={at.row}
      data-column={at.column}
      align="right"
      sx={{
        p: 0,
        borderLeft: 1,
        borderColor: 'divider',
        boxShadow: changed ? (theme) => `inset 3px 0 0 ${theme.palette.warning.main}` : undefined,
        bgcolor: fault ? 'action.hover' : undefined,
        '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
      }}
    >
      <InputBase
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => event.target.select()}
        placeholder={otherwise && translate('desk.falls', { rate: otherwise })}
        error={fault !== undefined}
        slotProps={{
          input: {
            'aria-label': falls ? translate('desk.cell_falls', { cell: label, rate: otherwise }) : label,
            'aria-describedby': fault && id,
            inputMode: 'decimal',
            autoComplete: 'off',
          },
        }}
        sx={{
          width: 96,
          px: 1,
          py: 0.5,
          fontVariantNumeric: 'tabular-nums',
          '& input': { textAlign: 'right', p: 0.5 },
          '& input::placeholder': { fontStyle: 'italic', color: 'text.secondary', opacity: 1 },
        }}
      />
      {fault && (
        <Box
          id={id}
          component="span"
          sx={{ display: 'block', px: 1, pb: 0.5, color: 'error.main', fontSize: 12, maxWidth: 120 }}
        >
          {fault}
        </Box>
      )}
    </TableCell>
  );
}
