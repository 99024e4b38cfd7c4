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
  return (
    <label className="check">
      <input
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
