import type { Film } from '../films/use-films';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import type { ShownGoal } from './shown-goals';
import { homeWords } from './words';

/** Which film is on the glass, and what to look at. */
export function ShownFilm({ goal, film }: { readonly goal: ShownGoal; readonly film: Film }) {
  const { shows } = useWords(homeWords);
  const { percent } = useFormats();
  const pathTo = usePaths();
  const { heatRejection, visibleLightTransmission } = film.specifications;
  const figure = percent((goal === 'HEAT' ? heatRejection : visibleLightTransmission) ?? 0);
  return (
    <p className="min-w-64 flex-1 text-sm" aria-live="polite">
      <Link href={pathTo('product', { sku: film.sku })} className="font-semibold text-ink">
        {film.name}
      </Link>
      <br />
      <span className="text-muted">{shows[goal](figure)}</span>
    </p>
  );
}
