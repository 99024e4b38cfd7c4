import { useEffect, useEffectEvent, useRef } from 'react';
import type { Film } from '../films/use-films';
import { filmWords } from '../films/words';
import { useWords } from '../i18n/words';
import { MOST_COMPARED } from './filter';

interface Props {
  readonly film: Film;
  readonly compared: readonly string[];
  readonly onToggle: () => void;
}

/** Puts a film beside others, up to four. */
export function CompareToggle({ film: { sku, name }, compared, onToggle }: Props) {
  const words = useWords(filmWords);
  const chosen = compared.includes(sku);
  const box = useRef<HTMLInputElement>(null);
  // What was ticked before the page's scripts had come is ticked.
  const takeOver = useEffectEvent(() => {
    if (box.current && box.current.checked !== chosen) onToggle();
  });
  useEffect(() => takeOver(), []);
  return (
    <label className="check">
      <input
        ref={box}
        type="checkbox"
        checked={chosen}
        disabled={!chosen && compared.length >= MOST_COMPARED}
        onChange={onToggle}
      />
      {words.compare}
      <span className="sr-only"> {name}</span>
    </label>
  );
}
