import { useTranslate } from 'react-admin';
import { flushSync } from 'react-dom';
import { useEditor } from '../page/editor-context';
import { newId } from '../page/new-id';
import { openingsOf } from '../state/draft';
import { addRow, duplicateRow, moveRow, removeRow, rowLike } from '../state/openings';
import { addRoom, firstType, newRoom } from '../state/rooms';
import { addRowId, type Column, cellId, focusCell, focusText } from './cell-id';

/** What is done with rows, and where the focus goes then. */
export function useRowCommands() {
  const { session } = useEditor();
  const translate = useTranslate();
  const draft = () => session.state().work.draft;
  /** The row is on the page before it takes the focus. */
  const thenFocus = (change: () => void, id: string | undefined, column: Column) => {
    flushSync(change);
    if (id) focusCell(id, column);
  };
  const roomOf = (id: string) => {
    for (const place of draft().places)
      for (const room of place.rooms)
        if (room.openings.some((opening) => opening.id === id)) return { place, room };
    return undefined;
  };
  return {
    /** The next row; a new one, like this one, behind the last. */
    next(id: string): void {
      const found = roomOf(id);
      if (!found) return;
      const { openings, id: roomId } = found.room;
      const at = openings.findIndex((opening) => opening.id === id);
      const following = openings[at + 1];
      if (following) {
        focusCell(following.id, 'label');
        return;
      }
      const row = rowLike(newId(), openings[at], firstType(draft()));
      thenFocus(() => session.change((now) => addRow(now, roomId, row)), row.id, 'label');
    },
    /** The row above or below, across rooms, in the same column. */
    step(id: string, by: -1 | 1, column: Column): void {
      const all = openingsOf(draft());
      const other = all[all.findIndex((opening) => opening.id === id) + by];
      if (other) focusCell(other.id, column);
    },
    duplicate(id: string, column: Column): void {
      const copy = newId();
      thenFocus(() => session.change((now) => duplicateRow(now, id, copy)), copy, column);
    },
    move: (id: string, by: -1 | 1): void =>
      thenFocus(() => session.change((now) => moveRow(now, id, by)), id, 'label'),
    remove(id: string, column: Column): void {
      const all = openingsOf(draft());
      const at = all.findIndex((opening) => opening.id === id);
      const next = all[at + 1] ?? all[at - 1];
      const room = roomOf(id)?.room.id ?? '';
      flushSync(() => session.change((now) => removeRow(now, id)));
      focusText(next ? cellId(next.id, column) : addRowId(room));
    },
    /** A new room behind the last of this row's place, with the focus on its name. */
    room(id: string): void {
      const found = roomOf(id);
      if (!found) return;
      const { place } = found;
      const room = newRoom(
        draft(),
        place,
        translate('editor.room.new', { number: place.rooms.length + 1 }),
        newId,
      );
      flushSync(() => session.change((now) => addRoom(now, place.id, room)));
      focusText(`${room.id}-name`);
    },
  };
}
