import { memo, useDeferredValue, useMemo } from 'react';
import { Elevation } from '../../elevation/elevation';
import { useFormats } from '../../format/use-formats';
import { FaultText } from '../../forms/fault-text';
import { focusField } from '../../forms/focus-field';
import { useWords } from '../../i18n/words';
import { drawnOpening, type LookOf } from '../drawn';
import { useFault } from '../fields/faults-context';
import type { Option, Room } from '../flow/draft';
import { field } from '../flow/fault';
import { filmOf } from '../flow/films';
import { MAX_OPENINGS_OF_ROOM } from '../flow/numbers';
import { addOpening, newOpening } from '../flow/openings';
import { newId } from '../new-id';
import { AddButton } from '../shell/add-button';
import { useSpokenWall } from '../use-spoken-wall';
import { openingWords } from '../words/openings';
import { useDraftPart, useWorkspace } from '../workspace/use-workspace';
import { OpeningRow } from './opening-row';

interface Props {
  readonly room: Room;
  readonly option: Option | undefined;
  readonly look: LookOf;
}

/** A room by its name among the draft's: drawn anew only when it changes itself. */
export const RoomOpenings = memo(function RoomOpenings({ id, look }: { id: string; look: LookOf }) {
  const room = useDraftPart(({ rooms }) => rooms.find((one) => one.id === id));
  const option = useDraftPart(({ options }) => options[0]);
  return room && <OpeningsOfRoom room={room} option={option} look={look} />;
});

/** A room: its walls as they are so far, and a row for each of its openings. */
function OpeningsOfRoom({ room, option, look }: Props) {
  const words = useWords(openingWords);
  const workspace = useWorkspace();
  const count = room.openings.length;
  const code = count === 0 ? 'noOpenings' : count > MAX_OPENINGS_OF_ROOM ? 'tooManyOpenings' : null;
  const at = field.room(room.id, 'openings');
  const fault = useFault(at, code);
  const add = () => {
    const id = newId();
    workspace.change((draft) => addOpening(draft, room.id, newOpening(id, 'WINDOW')));
    focusField(field.opening(id, 'width'));
  };
  return (
    <section id={at} tabIndex={-1} aria-labelledby={`${at}-title`} className="grid gap-4 outline-none">
      <h2 id={`${at}-title`} className="text-xl">
        {room.name}
      </h2>
      <Walls room={room} option={option} look={look} />
      <FaultText id={`${at}-fault`} fault={fault} />
      <ul className="grid gap-3">
        {room.openings.map((opening, index) => (
          <OpeningRow
            key={opening.id}
            opening={opening}
            roomId={room.id}
            name={words.opening(room.name, index + 1)}
            choice={option ? filmOf(option, room.id, opening.id) : null}
            look={look}
          />
        ))}
      </ul>
      <div>
        <AddButton onClick={add}>{words.add}</AddButton>
      </div>
    </section>
  );
}

/** Drawn after the typing, which must not wait for it. */
function Walls({ room, option, look }: Props) {
  const spoken = useSpokenWall();
  const { metres } = useFormats();
  const openings = useDeferredValue(room.openings);
  const glasses = useMemo(
    () =>
      openings.map((opening) =>
        drawnOpening(opening, option ? filmOf(option, room.id, opening.id) : null, look),
      ),
    [openings, option, room.id, look],
  );
  // One opening is drawn in its row already.
  if (glasses.length < 2) return null;
  return (
    // On a phone each row has its drawing, and what is to be filled in comes first.
    <div className="min-w-0 max-sm:order-last">
      <MemoElevation glasses={glasses} label={spoken(room.name, glasses)} metres={metres} />
    </div>
  );
}

const MemoElevation = memo(Elevation);
