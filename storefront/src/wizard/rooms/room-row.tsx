import { memo } from 'react';
import { useWords } from '../../i18n/words';
import { TextField } from '../fields/text-field';
import { floorFault, roomNameFault } from '../flow/check-places';
import type { Room } from '../flow/draft';
import { field } from '../flow/fault';
import { removeRoom } from '../flow/removal';
import { changeRoom } from '../flow/rooms';
import { RemoveButton } from '../shell/remove-button';
import { placeWords } from '../words/places';
import { shellWords } from '../words/shell';
import { useWorkspace } from '../workspace/use-workspace';

interface Props {
  readonly room: Room;
  /** That of the place. */
  readonly floor: string;
}

/** A room that was picked: its name, its floor, and the way to take it away. */
export const RoomRow = memo(function RoomRow({ room, floor }: Props) {
  const { rooms: words } = useWords(placeWords);
  const shell = useWords(shellWords);
  const workspace = useWorkspace();
  const set = (change: Parameters<typeof changeRoom>[2]) =>
    workspace.change((draft) => changeRoom(draft, room.id, change));
  const glasses = room.openings.reduce((count, { quantity }) => count + (Number(quantity) || 0), 0);
  return (
    <li className="sheet slide-in grid grid-cols-[minmax(0,1fr)_5rem_auto] items-start gap-x-3 gap-y-1 p-3">
      <TextField
        id={field.room(room.id, 'name')}
        label={words.name}
        value={room.name}
        code={roomNameFault(room.name)}
        hint={shell.glasses(glasses)}
        onValue={(name) => set({ name })}
      />
      <TextField
        id={field.room(room.id, 'floor')}
        label={words.floor}
        value={room.floor}
        placeholder={floor || '1'}
        code={floorFault(room.floor)}
        inputMode="numeric"
        onValue={(value) => set({ floor: value })}
      />
      <div className="pt-6">
        <RemoveButton
          label={words.remove(room.name)}
          onClick={() => {
            const { draft } = workspace.state();
            if (draft) workspace.remove(removeRoom(draft, room.id));
          }}
        />
      </div>
    </li>
  );
});
