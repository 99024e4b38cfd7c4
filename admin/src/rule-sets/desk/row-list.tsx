import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { type ReactNode, useContext } from 'react';
import { useTranslate } from 'react-admin';
import { DeskContext } from './desk-context';
import type { ListName } from './rules-draft';

interface Props {
  readonly list: ListName;
  readonly none: string;
  readonly add: string;
  /** The fields of the row that begins with this name. */
  readonly children: (name: string) => ReactNode;
}

/** Rows that can be added and taken away. */
export function RowList({ list, none, add, children }: Props) {
  const translate = useTranslate();
  const { draft, scope, change } = useContext(DeskContext);
  const name = `${scope}.${list}`;
  const rows = draft.lists[name] ?? [];
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      {rows.length === 0 && <Typography variant="body2">{translate(none)}</Typography>}
      {rows.map((row, index) => (
        <Box
          key={row}
          role="group"
          aria-label={translate('desk.row', { number: index + 1 })}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'start' }}
        >
          {children(`${name}.${row}`)}
          <IconButton
            aria-label={translate('desk.remove_row', { number: index + 1 })}
            onClick={() => change({ type: 'removeRow', scope, list, row })}
          >
            <Delete />
          </IconButton>
        </Box>
      ))}
      <Button
        variant="outlined"
        color="inherit"
        onClick={() => change({ type: 'addRow', scope, list, row: crypto.randomUUID() })}
      >
        {translate(add)}
      </Button>
    </Box>
  );
}
