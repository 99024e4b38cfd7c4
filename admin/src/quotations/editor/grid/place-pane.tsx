import { Box, Button, Paper } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { OpeningType } from '../../../generated/graphql';
import { useEditor } from '../page/editor-context';
import { newId } from '../page/new-id';
import type { Place } from '../state/draft';
import type { ToldFaults } from '../state/fault-cell';
import { addRoom, floorsOf, newRoom } from '../state/rooms';
import { PlaceHead } from './place-head';
import { RoomPane } from './room-pane';
import { ToldText, useToldElsewhere } from './told-text';

interface Props {
  readonly place: Place;
  readonly types: readonly OpeningType[];
  readonly told: ToldFaults;
  readonly amounts: ReadonlyMap<string, string>;
  readonly only: boolean;
}

/** The fields of a place, which show what is told of them. */
const SHOWN = ['type', 'line1', 'line2', 'district', 'make', 'model', 'year', 'bodyType', 'vin'];

/** A property with its rooms, or a vehicle with its glass. */
export const PlacePane = memo(function PlacePane({ place, types, told, amounts, only }: Props) {
  const { session } = useEditor();
  const translate = useTranslate();
  const elsewhere = useToldElsewhere();
  const { id, about, rooms } = place;
  const isProperty = about.kind === 'property';
  const add = () => {
    const name = translate('editor.room.new', { number: rooms.length + 1 });
    const room = newRoom(session.state().work.draft, place, name, newId);
    session.change((draft) => addRoom(draft, id, room));
    requestAnimationFrame(() => document.getElementById(`${room.id}-name`)?.focus());
  };
  return (
    <Paper variant="outlined" sx={{ minWidth: 0 }}>
      <PlaceHead
        id={id}
        about={about}
        floors={isProperty ? floorsOf(place).join(' ') : ''}
        told={told[id]}
        only={only}
      />
      <ToldText texts={elsewhere(told[id], SHOWN)} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
        {rooms.map((room) => (
          <RoomPane
            key={room.id}
            room={room}
            types={types}
            told={told}
            amounts={amounts}
            named={isProperty}
          />
        ))}
      </Box>
      {isProperty && (
        <Button id={`${id}-add-room`} onClick={add} color="inherit" variant="outlined" sx={{ m: 1 }}>
          {translate('editor.room.add')}
        </Button>
      )}
    </Paper>
  );
});
