import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useEditor } from '../page/editor-context';
import { newId } from '../page/new-id';
import type { Room } from '../state/draft';
import type { Told } from '../state/fault-cell';
import { filledRows, MOST_ROWS, MOST_ROWS_OF_VEHICLE, roomsFor, spreadRoom } from '../state/limits';
import { ToldText, useToldElsewhere } from './told-text';

interface Props {
  readonly room: Pick<Room, 'id' | 'openings'>;
  readonly told: Told | undefined;
  /** A vehicle's glass has no room around it. */
  readonly named: boolean;
}

/** What is wrong with a room as a whole; too many rows are spread over further ones. */
export function RoomTold({ room: { id, openings }, told, named }: Props) {
  const { session } = useEditor();
  const translate = useTranslate();
  const elsewhere = useToldElsewhere();
  const count = filledRows(openings);
  const most = named ? MOST_ROWS : MOST_ROWS_OF_VEHICLE;
  const tooMany = count > most;
  const texts = [
    ...(tooMany ? [translate('editor.fault.too_many_rows', { count, most })] : []),
    ...elsewhere(told, ['name', 'type', 'floor', ...(tooMany ? ['openings'] : [])]),
  ];
  return (
    <ToldText texts={texts}>
      {tooMany && named && (
        <Button size="small" onClick={() => session.change((draft) => spreadRoom(draft, id, newId))}>
          {translate('editor.spread', { count: roomsFor(count) })}
        </Button>
      )}
    </ToldText>
  );
}
