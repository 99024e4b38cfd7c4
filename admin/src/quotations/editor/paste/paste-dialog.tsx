import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { focusCell } from '../grid/cell-id';
import { useEditor } from '../page/editor-context';
import { newId } from '../page/new-id';
import { isBlank, isVehicle, openingsOf } from '../state/draft';
import { filledRows, MOST_ROWS, MOST_ROWS_OF_VEHICLE, roomsFor, spreadRoom } from '../state/limits';
import { pasteRows } from '../state/openings';
import { firstType, openingTypes } from '../state/rooms';
import { cellsOf } from './cells';
import { type Meaning, readingOf } from './columns';
import { PastePreview } from './paste-preview';
import { readRows } from './read-rows';

interface Props {
  readonly roomId: string;
  /** The row that the block was pasted into. */
  readonly openingId: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** How a pasted block was understood, cell by cell, before any of it is put into the draft. */
export default function PasteDialog({ roomId, openingId, text, onClose }: Props) {
  const { session } = useEditor();
  const translate = useTranslate();
  const { draft } = session.state().work;
  const types = openingTypes(draft);
  const cells = useMemo(() => cellsOf(text), [text]);
  const [reading, setReading] = useState(() => readingOf(cells, types));
  const target = openingsOf(draft).find(({ id }) => id === openingId);
  const like = target ?? { type: firstType(draft), films: [] };
  const rows = readRows(cells, reading, like, types, newId);
  const faulty = rows.filter(({ faults }) => Object.keys(faults).length > 0).length;
  const room = draft.places.flatMap(({ rooms }) => rooms).find(({ id }) => id === roomId);
  const count = filledRows([...(room?.openings ?? []), ...rows.map(({ opening }) => opening)]);
  const inVehicle = isVehicle(draft);
  const most = inVehicle ? MOST_ROWS_OF_VEHICLE : MOST_ROWS;
  const put = () => {
    const openings = rows.map(({ opening }) => opening);
    const replaces = target !== undefined && isBlank(target);
    session.change((now) => {
      const pasted = pasteRows(now, roomId, openingId, openings, replaces);
      return inVehicle ? pasted : spreadRoom(pasted, roomId, newId);
    });
    onClose();
    const first = openings[0]?.id;
    if (first) requestAnimationFrame(() => focusCell(first, 'label'));
  };
  const setColumn = (at: number, meaning: Meaning) =>
    setReading((now) => ({
      ...now,
      columns: now.columns.map((one, index) =>
        index === at ? meaning : one === meaning && meaning !== 'ignore' ? 'ignore' : one,
      ),
    }));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="paste-title">
      <DialogTitle id="paste-title">{translate('editor.paste.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Alert severity={faulty > 0 ? 'warning' : 'success'} variant="outlined" role="status">
            {translate('editor.paste.rows', { smart_count: rows.length })}
            {faulty > 0 && ` ${translate('editor.paste.faulty', { smart_count: faulty })}`}
          </Alert>
          {count > most && (
            <Alert severity={inVehicle ? 'warning' : 'info'} variant="outlined">
              {inVehicle
                ? translate('editor.paste.too_many', { most, count, over: count - most })
                : translate('editor.paste.spread', { most, count: roomsFor(count) })}
            </Alert>
          )}
          <PastePreview
            reading={reading}
            heads={reading.hasHeads ? cells[0] : undefined}
            rows={rows}
            onColumn={setColumn}
          />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" autoFocus onClick={put} disabled={rows.length === 0}>
          {translate('editor.paste.put', { smart_count: rows.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
