import { figuresOf, RAYS } from '../films/figures';
import type { Film } from '../films/use-films';
import { filmWords } from '../films/words';
import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { lookOf } from '../window/look';

const LEFT = 420;
const HEIGHT = 36;

/** What arrives, what goes on behind the film, and what the film turns back. */
function Beam({ ray, passes }: { readonly ray: string; readonly passes: number }) {
  const thick = (HEIGHT * passes) / 100;
  const top = ((HEIGHT - thick) / 2).toFixed(2);
  const bottom = ((HEIGHT + thick) / 2).toFixed(2);
  return (
    <svg viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none" className="beam" aria-hidden="true">
      <rect width={LEFT} height={HEIGHT} className={`ray-${ray}`} />
      <path className={`beam-held ray-${ray}`} d={`M${LEFT} 0H1000V${HEIGHT}H${LEFT}Z`} />
      <path
        className={`ray-${ray}`}
        d={`M${LEFT} 0L${LEFT + 26} ${top}H1000V${bottom}H${LEFT + 26}L${LEFT} ${HEIGHT}Z`}
      />
    </svg>
  );
}

/** Light, heat, UV and glare as one beam, which the film splits into what passes and what it holds back. */
export function BarOfLight({ film }: { readonly film: Film }) {
  const words = useWords(filmWords);
  const { percent } = useFormats();
  const figures = figuresOf(film);
  const { tint } = lookOf(film);
  return (
    <div className="bar-of-light">
      <dl>
        {RAYS.map((ray) => {
          const passes = figures[ray];
          if (passes === null) return null;
          return (
            <div key={ray}>
              <dt>{words.ray[ray]}</dt>
              <dd>
                <Beam ray={ray} passes={passes} />
                <span>
                  {ray === 'light' ? words.passes(percent(passes)) : words.held(percent(100 - passes))}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <svg className="beam-film" viewBox="0 0 14 100" preserveAspectRatio="none" aria-hidden="true">
        <rect width="14" height="100" fill={`var(--color-${tint})`} />
        <path d="M0.75 100V0.75H14" />
      </svg>
    </div>
  );
}
