import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/** A new page is read from its top: keyboard and screen reader arrive at the content, not where the old page's link was. */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const content = document.getElementById('main-content');
    content?.setAttribute('tabindex', '-1');
    content?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
}
