import type { FilmLook } from '../../window/look';
import { type BodyType, SPOTS, type Spot } from '../flow/vocabulary';
import { carPlan, MIDDLE } from './car-plan';

interface Props {
  readonly body: BodyType;
  readonly picked: ReadonlySet<Spot>;
  /** Of the film that a picked glass wears; null before there is one. */
  readonly look: FilmLook | null;
  /** The checkbox that a pane stands for. */
  readonly inputId: (spot: Spot) => string;
}

const HEIGHT = 2 * MIDDLE;

/** The car with its panes; a pane is the label of a checkbox, so that a click on it is one on the checkbox. */
export function CarDrawing({ body, picked, look, inputId }: Props) {
  const { length, panes } = carPlan(body);
  const width = length + 24;
  const drawn = SPOTS.flatMap((spot) => {
    const points = panes[spot];
    return points ? [{ spot, points }] : [];
  });
  return (
    <div className="relative">
      <svg viewBox={`-12 0 ${width} ${HEIGHT}`} className="block w-full" aria-hidden="true">
        <path
          d={`M18 ${MIDDLE - 62}H${length - 22}Q${length} ${MIDDLE - 58} ${length} ${MIDDLE - 30}V${MIDDLE + 30}Q${length} ${MIDDLE + 58} ${length - 22} ${MIDDLE + 62}H18Q-6 ${MIDDLE + 46} -6 ${MIDDLE}Q-6 ${MIDDLE - 46} 18 ${MIDDLE - 62}Z`}
          className="fill-raised stroke-ink"
          strokeWidth="2"
        />
        {drawn.map(({ spot, points }) => {
          const path = `M${points.map((point) => point.join(' ')).join('L')}Z`;
          const chosen = picked.has(spot);
          return (
            <g key={spot} strokeLinejoin="round">
              <path d={path} className="fill-paper" />
              <path d={path} className="fill-sky stroke-ink" strokeWidth="1.5" fillOpacity={0.1} />
              {chosen && (
                <path
                  d={path}
                  fill={look ? `var(--color-${look.tint})` : 'var(--color-sun)'}
                  fillOpacity={look ? Math.max(0.35, look.cover) : 0.6}
                  className="stroke-sun-deep"
                  strokeWidth="4"
                />
              )}
            </g>
          );
        })}
      </svg>
      {drawn.map(({ spot, points }) => {
        const xs = points.map(([x]) => x);
        const ys = points.map(([, y]) => y);
        const left = Math.min(...xs);
        const top = Math.min(...ys);
        return (
          <label
            key={spot}
            htmlFor={inputId(spot)}
            className="absolute"
            style={{
              left: `${((left + 12) / width) * 100}%`,
              top: `${(top / HEIGHT) * 100}%`,
              width: `${((Math.max(...xs) - left) / width) * 100}%`,
              height: `${((Math.max(...ys) - top) / HEIGHT) * 100}%`,
            }}
          >
            <span aria-hidden="true" className="sr-only">
              {spot}
            </span>
          </label>
        );
      })}
    </div>
  );
}
