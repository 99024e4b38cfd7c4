import { useFormats } from '../../format/use-formats';
import { useWords } from '../../i18n/words';
import type { FilmFigures } from '../flow/film';
import { filmWords } from '../words/films';

const BARS = [
  ['light', 'visibleLightTransmission', 'fill-sun'],
  ['heat', 'heatRejection', 'fill-clay'],
  ['uv', 'uvProtection', 'fill-sky'],
] as const;

/** The figures that a film is chosen by, each as the part of a beam. */
export function FigureBars({ figures }: { readonly figures: FilmFigures }) {
  const words = useWords(filmWords);
  const { percent } = useFormats();
  return (
    <dl className="grid gap-1 text-xs">
      {BARS.map(([name, key, fill]) => {
        const value = figures[key];
        if (value === null) return null;
        return (
          <div key={name} className="grid grid-cols-[6.5rem_1fr_2.75rem] items-center gap-2">
            <dt className="text-muted">{words[name]}</dt>
            <dd className="order-3 text-right tabular-nums">{percent(value)}</dd>
            <svg
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="order-2 h-1 w-full"
              aria-hidden="true"
            >
              <rect width="100" height="4" className="fill-line" />
              <rect width={value} height="4" className={fill} />
            </svg>
          </div>
        );
      })}
    </dl>
  );
}
