import { type RefObject, useEffect, useRef } from 'react';
import { usePlace } from '../routing/place';

/** On another page, begins at its top, with its heading in focus, so that screen readers say where one is. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { path } = usePlace();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    scrollTo({ top: 0, behavior: 'instant' });
    const heading = main.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    (heading ?? main.current)?.focus({ preventScroll: true });
  }, [path, main]);
}
