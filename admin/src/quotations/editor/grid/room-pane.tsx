import { Box, Button } from '@mui/material';
import { type ClipboardEvent, memo } from 'react';
import { useTranslate } from 'react-admin';
import type { OpeningType } from '../../../generated/graphql';
import { useEditor } from '../page/editor-context';
import { newId } from '../page/new-id';
import { isBlank, type Room } from '../state/draft';
import type { ToldFaults } from '../state/fault-cell';
import { addRow, rowLike } from '../state/openings';
import { addRowId, focusCell } from './cell-id';
import { GRID } from './grid-style';
import { OpeningRow } from './opening-row';
import { RoomHead } from './room-head';
import { RoomTold } from './room-told';
import { useGridKeys } from './use-grid-keys';

interface Props {
  readonly room: Room;
  readonly types: readonly OpeningType[];
  readonly told: ToldFaults;
  readonly amounts: ReadonlyMap<string, string>;
  /** A vehicle's glass has no room around it. */
  readonly named: boolean;
}

const HEADS = [
  'drawing',
  'label',
  'type',
  'width',
  'height',
  'quantity',
  'films',
  'conditions',
  'amount',
  'menu',
] as const;

/** Columns whose heads only a screen reader needs. */
const UNSEEN: ReadonlySet<string> = new Set(['drawing', 'conditions', 'menu']);

/** Whether a text is a block of cells rather than one. */
const isBlock = (text: string): boolean => /[\t\n]/.test(text.trim());

/** A room with its openings as a grid. */
export const RoomPane = memo(function RoomPane({ room, types, told, amounts, named }: Props) {
  const { session, pasteAt } = useEditor();
  const translate = useTranslate();
  const onKeyDown = useGridKeys();
  const { id, openings } = room;
  const add = () => {
    const row = rowLike(newId(), openings.at(-1), types[0] ?? 'WINDOW');
    session.change((draft) => addRow(draft, id, row));
    requestAnimationFrame(() => focusCell(row.id, 'label'));
  };
  return (
    <Box
      component="section"
      aria-labelledby={named ? `${id}-name` : undefined}
      sx={{ containerType: 'inline-size' }}
    >
      {named && (
        <RoomHead
          id={id}
          name={room.name}
          type={room.type}
          floor={room.floor}
          told={told[id]}
          firstRow={openings[0]?.id}
        />
      )}
      <RoomTold room={room} told={told[id]} named={named} />
      <Box
        component="table"
        aria-label={translate('editor.openings_of', { name: room.name })}
        sx={GRID}
        onKeyDown={onKeyDown}
        onBlur={session.settle}
        onPaste={(event: ClipboardEvent) => {
          const text = event.clipboardData.getData('text/plain');
          const row =
            event.target instanceof Element && event.target.closest('[data-row]')?.getAttribute('data-row');
          if (!row || !isBlock(text)) return;
          event.preventDefault();
          pasteAt(id, row, text);
        }}
      >
        <thead>
          <tr>
            {HEADS.map((column) => (
              <th key={column} scope="col" className={column}>
                <span className={UNSEEN.has(column) ? 'unseen' : undefined}>
                  {translate(`editor.column.${column}`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {openings.map((opening, index) => (
            <OpeningRow
              key={opening.id}
              opening={opening}
              number={index + 1}
              types={types}
              told={told[opening.id]}
              amount={isBlank(opening) ? undefined : amounts.get(opening.id)}
            />
          ))}
        </tbody>
      </Box>
      <Button id={addRowId(id)} size="small" color="inherit" onClick={add} sx={{ m: 1 }}>
        {translate('editor.add_row')}
      </Button>
    </Box>
  );
});
