import type { Film } from '../films/use-films';
import { filmWords } from '../films/words';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import type { Figure } from './rows';
import { comparisonWords } from './words';

/** A figure as a hairline and in words. */
export function FigureCell({
  film,
  figure: { ray, passes, says },
}: {
  readonly film: Film;
  readonly figure: Figure;
}) {
  const words = useWords(filmWords);
  const { unknown } = useWords(comparisonWords);
  const { percent } = useFormats();
  const passing = passes(film);
  if (passing === null) return <td className="text-muted">{unknown}</td>;
  // What is coloured is what is said.
  const share = says === 'held' ? 100 - passing : passing;
  const said = {
    hides: percent(share),
    passes: words.passes(percent(share)),
    held: words.held(percent(share)),
  };
  return (
    <td>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="mb-1.5 h-1.5 w-full" aria-hidden="true">
        <rect width="100" height="6" className="fact-rest" />
        <rect width={share} height="6" className={`ray-${ray}`} />
      </svg>
      {said[ray === 'hides' ? 'hides' : says]}
    </td>
  );
}
