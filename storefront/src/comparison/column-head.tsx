import type { Film } from '../films/use-films';
import { useDataLanguage } from '../i18n/use-data-language';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { Drawing, type Hour } from '../window/drawing';
import { lookOf } from '../window/look';
import { windowWords } from '../window/words';
import { comparisonWords } from './words';

interface Props {
  readonly film: Film;
  readonly hour: Hour;
  readonly share: number;
  readonly onRemove: (sku: string) => void;
}

/** The film at the window, its name, and a way to put it away. */
export function ColumnHead({ film, hour, share, onRemove }: Props) {
  const words = useWords(comparisonWords);
  const scene = useWords(windowWords);
  const pathTo = usePaths();
  return (
    <th scope="col">
      <Drawing look={lookOf(film)} share={share} hour={hour} label={scene.with(film.name)} />
      <span className="grid justify-items-start pt-3">
        <Link
          href={pathTo('product', { sku: film.sku })}
          lang={useDataLanguage()}
          className="font-display text-lg text-ink"
        >
          {film.name}
        </Link>
        <button
          type="button"
          className="min-h-11 text-sm font-normal text-muted underline"
          onClick={() => onRemove(film.sku)}
        >
          {words.remove}
          <span className="sr-only"> {film.name}</span>
        </button>
      </span>
    </th>
  );
}
