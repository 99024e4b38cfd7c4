import { GLASS } from './geometry';
import type { Coverage, FilmLook } from './look';

interface Props {
  readonly look: FilmLook;
  /** Where the film ends. */
  readonly edge: number;
  /** Makes the drawing's names its own among the drawings of a page. */
  readonly id: string;
}

/** A film that one sees through: it takes away light in its colour, and by day throws back what it reflects. */
function Filter({ look, edge, id }: Props) {
  const area = { x: GLASS.left, y: GLASS.top, width: Math.max(0, edge - GLASS.left), height: 512 };
  const held = 1 - look.light;
  return (
    <>
      <rect
        {...area}
        className="film-filter"
        fill={`var(--color-${look.tint})`}
        opacity={look.cover.toFixed(3)}
      />
      <rect {...area} className="film-dark" opacity={(held ** 2 * 0.55).toFixed(3)} />
      <rect {...area} fill={`var(--color-${look.tint})`} opacity={(0.02 + held * 0.14).toFixed(3)} />
      {look.mirror > 0 && (
        <g className="film-mirror" opacity={look.mirror.toFixed(3)} clipPath={`url(#${id}-filmed)`}>
          <rect {...area} fill={`url(#${id}-sky)`} />
          <path
            className="film-mirror-hills"
            d="M36 380L150 330L230 352L350 270L430 318L520 260L640 340L740 300L884 356V544H36Z"
          />
        </g>
      )}
    </>
  );
}

const AREA = { x: 36, y: 32, width: 848, height: 512 };

/** At the heights where one looks through. */
const BANDS = 'M36 196H884V236H36ZM36 250H884V336H36ZM36 350H884V390H36Z';

function Cut({ id, coverage }: { readonly id: string; readonly coverage: Coverage }) {
  if (coverage === 'whole') return null;
  return (
    <mask id={`${id}-cut`} maskUnits="userSpaceOnUse" {...AREA}>
      {coverage === 'gradient' && <rect {...AREA} fill={`url(#${id}-fade)`} />}
      {coverage === 'bands' && <path fill="#fff" d={BANDS} />}
      {coverage === 'design' && <rect {...AREA} fill={`url(#${id}-leaves)`} />}
    </mask>
  );
}

/** A vinyl: it lies over the view, or blurs it, in whatever shape it is cut. */
function Vinyl({ look, id }: Props) {
  return (
    <g clipPath={`url(#${id}-filmed)`}>
      <defs>
        <filter id={`${id}-frost`} x="0" y="0" width="1" height="1">
          <feGaussianBlur stdDeviation={look.blur} edgeMode="duplicate" />
        </filter>
        <Cut id={id} coverage={look.coverage} />
      </defs>
      <g mask={look.coverage === 'whole' ? undefined : `url(#${id}-cut)`}>
        {look.blur > 0 && <use href={`#${id}-room`} filter={`url(#${id}-frost)`} />}
        <rect
          {...AREA}
          className="film-vinyl"
          fill={`var(--color-${look.tint})`}
          opacity={look.cover.toFixed(3)}
        />
      </g>
    </g>
  );
}

/** The film on the glass. */
export function FilmLayer(props: Props) {
  return props.look.seeThrough ? <Filter {...props} /> : <Vinyl {...props} />;
}
