import { type RefObject, useEffect } from 'react';
import { focusHeading } from './focus-heading';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary';

/** What had the focus, and its row in a list, if it stood in one. */
interface Focused {
  readonly element: Element;
  readonly list: Element | null;
  readonly index: number;
}

const remember = (element: Element): Focused => {
  const row = element.closest('li');
  const list = row?.parentElement ?? null;
  return { element, list, index: list && row ? [...list.children].indexOf(row) : -1 };
};

/** The row that took its place, else the one before. */
const neighbour = ({ list, index }: Focused): HTMLElement | null => {
  const rows = list?.isConnected ? list.children : undefined;
  const row = rows && (rows[index] ?? rows[rows.length - 1]);
  return row?.querySelector<HTMLElement>(FOCUSABLE) ?? null;
};

/**
 * Browsers let the focus fall out of the page when what has it is taken away. It goes to the row beside it then, or to the
 * page's heading; whoever wants it elsewhere has put it there before the next frame.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    if (!page) return;
    let focused: Focused | undefined;
    const mend = () => {
      if (!focused || focused.element.isConnected || document.activeElement !== document.body) return;
      const beside = neighbour(focused);
      focused = undefined;
      if (beside) beside.focus();
      else focusHeading(page);
    };
    const look = () => {
      if (focused && !focused.element.isConnected) requestAnimationFrame(mend);
    };
    const note = ({ target }: FocusEvent) => {
      focused = target instanceof Element && target !== page ? remember(target) : undefined;
    };
    // Until its heading is there, an opened page holds the focus itself.
    const arrive = () => {
      if (document.activeElement === page && page.querySelector('h1')) focusHeading(page);
    };
    const observer = new MutationObserver(() => {
      look();
      arrive();
    });
    observer.observe(page, { childList: true, subtree: true });
    page.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      page.removeEventListener('focusin', note);
    };
  }, [main]);
}
