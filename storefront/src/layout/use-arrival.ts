import { type RefObject, useEffect, useRef } from 'react';
import { usePlace } from '../routing/place';
import { focusHeading } from './focus-heading';

/** On another page, begins at its top, with its heading in focus, so that screen readers say where one is. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { path } = usePlace();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    scrollTo({ top: 0, behavior: 'instant' });
    if (main.current) focusHeading(main.current);
  }, [path, main]);
}
