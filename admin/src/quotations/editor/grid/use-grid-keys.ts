import type { KeyboardEvent } from 'react';
import { isCommand } from '../../../layout/keyboard';
import { useEditor } from '../page/editor-context';
import { COLUMNS, type Column, cellOf, focusCell } from './cell-id';
import { useRowCommands } from './use-row-commands';

/** Whether an arrow leaves a text: at its end, or while all of it is marked, as it is on arrival. */
function leaves(target: EventTarget, towards: -1 | 1): boolean {
  if (!(target instanceof HTMLInputElement)) return true;
  const { selectionStart: from, selectionEnd: until, value } = target;
  if (from === 0 && until === value.length) return true;
  return from === until && from === (towards < 0 ? 0 : value.length);
}

const beside = (column: Column, by: -1 | 1): Column | undefined => COLUMNS[COLUMNS.indexOf(column) + by];

/** The keys of the grid. Tab goes on by itself, through what is typed. */
export function useGridKeys() {
  const { pickFilm } = useEditor();
  const commands = useRowCommands();
  return (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    if (!cell || event.nativeEvent.isComposing) return;
    const { row, column } = cell;
    const act = (run: () => void) => {
      event.preventDefault();
      run();
    };
    const { key, code } = event;
    const isTyped = event.target instanceof HTMLInputElement;
    if (isCommand(event)) {
      if (key.toLowerCase() === 'd') act(() => commands.duplicate(row, column));
      else if (key === 'Enter') act(() => commands.room(row));
      else if (key === 'Backspace' && event.shiftKey) act(() => commands.remove(row, column));
      return;
    }
    if (event.altKey) {
      if (key === 'ArrowUp') act(() => commands.move(row, -1));
      else if (key === 'ArrowDown') act(() => commands.move(row, 1));
      else if (code === 'KeyL') act(() => pickFilm({ kind: 'opening', id: row }));
      return;
    }
    if (event.shiftKey) return;
    if (key === 'Enter' && isTyped) return act(() => commands.next(row));
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const by = key === 'ArrowLeft' ? -1 : 1;
      const other = beside(column, by);
      if (other && event.target && leaves(event.target, by)) act(() => focusCell(row, other));
      return;
    }
    // Up and down choose in a list of kinds.
    if (column === 'type') return;
    if (key === 'ArrowUp') act(() => commands.step(row, -1, column));
    if (key === 'ArrowDown') act(() => commands.step(row, 1, column));
  };
}
