import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { figuresOf } from './figures';
import type { Film } from './use-films';
import { filmWords } from './words';

const SHOWN = ['light', 'heat', 'uv'] as const;

/** The three figures that people choose by, each as a hairline of that length. */
export function FilmFacts({ film }: { readonly film: Film }) {
  const words = useWords(filmWords);
  const { percent } = useFormats();
  const figures = figuresOf(film);
  return (
    <dl className="grid grid-cols-3 gap-3 text-sm">
      {SHOWN.map((ray) => {
        const passes = figures[ray];
        if (passes === null) return null;
        // What is coloured is what is said.
        const share = ray === 'light' ? passes : 100 - passes;
        const said = ray === 'light' ? words.passes(percent(share)) : words.held(percent(share));
        return (
          <div key={ray} className="grid content-start gap-1">
            <dt className="text-xs text-muted">{words.ray[ray]}</dt>
            <dd className="grid gap-1.5 leading-tight">
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-1 w-full" aria-hidden="true">
                <rect width="100" height="4" className="fact-rest" />
                <rect width={share} height="4" className={`ray-${ray}`} />
              </svg>
              {said}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
