import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../i18n/words';
import { catalogueWords } from './words';

/** The conditions: beside the list where there is room, folded above it on a phone. */
export function Filters({ children }: { readonly children: ReactNode }) {
  const words = useWords(catalogueWords);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <aside>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className="action-quiet w-full md:hidden"
        onClick={() => setOpen(!open)}
      >
        {words.filters}
      </button>
      <div id={id} className={open ? 'pt-5 md:pt-0' : 'hidden md:block'}>
        {children}
      </div>
    </aside>
  );
}
