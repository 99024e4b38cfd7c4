import { FaultText } from '../../forms/fault-text';
import { useWords } from '../../i18n/words';
import { useFault } from '../fields/faults-context';
import type { Room } from '../flow/draft';
import { field } from '../flow/fault';
import { type Preset, type PresetKey, presetsFor } from '../flow/presets';
import { addPreset } from '../flow/rooms';
import { newId } from '../new-id';
import { StepForm } from '../shell/step-form';
import { useDecimalSign } from '../use-decimal-sign';
import { placeWords } from '../words/places';
import { useDraft, useWorkspace } from '../workspace/use-workspace';
import { PresetScene } from './preset-scene';
import { RoomRow } from './room-row';

/** Whether a room is still called as the card it came from. */
const isFrom = (room: Room, preset: Preset, names: Readonly<Record<PresetKey, string>>): boolean =>
  room.type === preset.room && room.name.startsWith(names[preset.key]);

export function RoomsStep() {
  const { rooms: words } = useWords(placeWords);
  const draft = useDraft();
  const workspace = useWorkspace();
  const decimalSign = useDecimalSign();
  const fault = useFault(field.rooms, draft.rooms.length === 0 ? 'noRooms' : null);
  /** How often a card was tapped is seen on it: on a phone the list of rooms is further down. */
  const countOf = (preset: Preset) => draft.rooms.filter((room) => isFrom(room, preset, words.preset)).length;
  const add = (preset: Preset) =>
    workspace.change((now) => addPreset(now, preset, { name: words.preset[preset.key], decimalSign, newId }));
  return (
    <StepForm step="rooms" title={words.title} lead={words.lead}>
      <section id={field.rooms} tabIndex={-1} aria-label={words.presets} className="grid gap-3 outline-none">
        <ul className="grid grid-cols-2 gap-3 md:grid-cols-3">
          {draft.vertical &&
            presetsFor(draft.vertical).map((preset) => (
              <li key={preset.key} className="grid">
                <button
                  type="button"
                  aria-label={words.add(words.preset[preset.key])}
                  onClick={() => add(preset)}
                  className="pick grid content-end gap-2 p-3"
                >
                  <PresetScene preset={preset} />
                  <span className="flex items-center justify-between gap-2 text-sm font-medium">
                    {words.preset[preset.key]}
                    {countOf(preset) > 0 && (
                      <span
                        className="slide-in ml-auto bg-sun px-1.5 whitespace-nowrap text-on-sun tabular-nums"
                        key={countOf(preset)}
                      >
                        × {countOf(preset)}
                      </span>
                    )}
                    <svg viewBox="0 0 20 20" className="size-5 flex-none text-link" aria-hidden="true">
                      <path d="M10 4v12M4 10h12" fill="none" stroke="currentColor" strokeWidth="1.75" />
                    </svg>
                  </span>
                </button>
              </li>
            ))}
        </ul>
        <FaultText id={`${field.rooms}-fault`} fault={fault} />
      </section>
      <section aria-labelledby="your-rooms" className="grid gap-3">
        <h2 id="your-rooms" className="text-lg">
          {words.yours}
        </h2>
        {draft.rooms.length === 0 ? (
          <p className="text-muted">{words.none}</p>
        ) : (
          <ul className="grid gap-2">
            {draft.rooms.map((room) => (
              <RoomRow key={room.id} room={room} floor={draft.place.floor} />
            ))}
          </ul>
        )}
      </section>
    </StepForm>
  );
}
