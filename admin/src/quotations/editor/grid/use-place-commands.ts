import { useNotify, useTranslate } from 'react-admin';
import { flushSync } from 'react-dom';
import { useEditor } from '../page/editor-context';
import { newId } from '../page/new-id';
import type { Draft } from '../state/draft';
import { copyPlace, removePlace } from '../state/places';
import { copyFloor, copyRoom, removeRoom } from '../state/rooms';
import { focusText } from './cell-id';

const placeOf = (draft: Draft, roomId: string) =>
  draft.places.find(({ rooms }) => rooms.some(({ id }) => id === roomId));

/** What is done with whole rooms, floors and places: where the focus goes then, and what is said of copies. */
export function usePlaceCommands() {
  const { session } = useEditor();
  const translate = useTranslate();
  const notify = useNotify();
  const draft = () => session.state().work.draft;
  /** Copies, says so and goes to the name of the first room that came. */
  const copy = (change: (draft: Draft) => Draft, said: string) => {
    const known = new Set(draft().places.flatMap(({ rooms }) => rooms.map(({ id }) => id)));
    flushSync(() => session.change(change));
    const came = draft().places.find(({ rooms }) => rooms.some(({ id }) => !known.has(id)));
    const room = came?.rooms.find(({ id }) => !known.has(id));
    if (came && room) focusText(`${room.id}-name`, `${came.id}-make`);
    notify(said, { type: 'info' });
  };
  return {
    copyRoom(id: string, name: string): void {
      const copied = translate('editor.room.copy_of', { name });
      copy((now) => copyRoom(now, id, copied, newId), translate('editor.copied', { name: copied }));
    },
    copyFloor(id: string, floor: string, next: string): void {
      const said = translate('editor.place.floor_copied', { floor, next });
      copy((now) => copyFloor(now, id, floor, next, newId), said);
    },
    copyPlace: (id: string): void =>
      copy((now) => copyPlace(now, id, newId), translate('editor.place.copied')),
    removeRoom(id: string): void {
      const place = placeOf(draft(), id);
      const at = place?.rooms.findIndex((room) => room.id === id) ?? 0;
      const next = place?.rooms[at + 1] ?? place?.rooms[at - 1];
      flushSync(() => session.change((now) => removeRoom(now, id)));
      focusText(`${next?.id}-name`, `${place?.id}-add-room`);
    },
    removePlace(id: string): void {
      flushSync(() => session.change((now) => removePlace(now, id)));
      const [first] = draft().places;
      focusText(`${first?.id}-type`, `${first?.id}-make`);
    },
  };
}
