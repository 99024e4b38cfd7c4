import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { isCommand } from '../../../layout/keyboard';
import { cellOf, focusCell } from '../grid/cell-id';
import type { Session } from '../session/session';
import { rowToFocus } from '../state/row-to-focus';

/** Undoes and does again by the keyboard. The focus goes to the row that came back, or beside the one that went. */
export function useHistoryKeys(session: Session) {
  return (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!isCommand(event) || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    const cell = cellOf(document.activeElement);
    const before = session.state().work.draft;
    flushSync(key === 'y' || event.shiftKey ? session.redo : session.undo);
    const row = rowToFocus(before, session.state().work.draft, cell?.row);
    const isLost = document.activeElement === document.body;
    if (row && (isLost || (cell && row !== cell.row))) focusCell(row, cell?.column ?? 'label');
  };
}
