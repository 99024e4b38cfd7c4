import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/words';
import { accountWords } from './words';

/** That the account is gone, and what stays. */
export function Deleted({ kept }: { readonly kept: readonly string[] }) {
  const words = useWords(accountWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="column grid gap-4 py-16">
      <h1 ref={heading} tabIndex={-1} className="text-3xl sm:text-4xl">
        {words.deleted}
      </h1>
      <p className="text-lg">{words.deletedHelp}</p>
      {kept.length > 0 && <p className="text-muted">{words.kept(kept.join(', '))}</p>}
    </div>
  );
}
