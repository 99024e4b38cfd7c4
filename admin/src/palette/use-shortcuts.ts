import { useEffect, useRef } from 'react';
import { keyOf, type Typed, typedAfter } from './chord';

export type Shortcuts = Readonly<Record<string, () => void>>;

/** Whoever types into a field, or answers a dialog, means the characters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="dialog"], [role="grid"]') !== null);

/** Does what the keys stand for, on every page; with Ctrl or Cmd also while somebody types. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    let typed: Typed | null = null;
    const listen = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (key === null || event.defaultPrevented) return;
      if (!key.startsWith('mod+') && isTyping(event.target)) return;
      typed = typedAfter(typed, key, event.timeStamp, Object.keys(current.current));
      const act = current.current[typed.keys];
      if (!act) return;
      event.preventDefault();
      typed = null;
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
