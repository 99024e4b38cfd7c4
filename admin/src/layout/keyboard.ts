const isApple = /mac|iphone|ipad/i.test(navigator.userAgent);

/** Ctrl, or Cmd where that is the key for it. */
export const isCommand = (event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean =>
  isApple ? event.metaKey : event.ctrlKey;

/** Keys as they are written beside what they do. */
export const shortcut = (key: string): string => (isApple ? `⌘ ${key}` : `Ctrl ${key}`);
