const isApple = /mac|iphone|ipad/i.test(navigator.userAgent);

/** Ctrl, or Cmd where that is the key for it. */
export const isCommand = (event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean =>
  isApple ? event.metaKey : event.ctrlKey;

/** Keys as they are written beside what they do. */
export const shortcut = (key: string): string => (isApple ? `⌘ ${key}` : `Ctrl ${key}`);

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
