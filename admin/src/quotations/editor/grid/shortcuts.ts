import { shortcut } from '../../../layout/keyboard';

/** What the keys of the grid do, by the words that say it (`editor.keys`). */
export const GRID_KEYS = [
  ['Tab', 'tab'],
  ['Enter', 'enter'],
  [shortcut('Enter'), 'room'],
  [shortcut('D'), 'duplicate'],
  ['Alt L', 'film'],
  [shortcut('V'), 'paste'],
  [shortcut('Z'), 'undo'],
] as const;
