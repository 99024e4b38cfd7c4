import { useId } from 'react';
import { filmPaint } from '../../elevation/film-paint';
import { FilmSheet } from '../../elevation/film-sheet';
import type { DrawnStripes } from '../../elevation/glass';
import type { FilmFigures } from '../flow/film';

interface Props {
  readonly figures: FilmFigures;
  readonly striped: boolean;
}

const STRIPES: DrawnStripes = { direction: 'HORIZONTAL', count: 4, width: 0.07 };

/** The view through a window whose right sash wears the film. */
export function FilmSwatch({ figures, striped }: Props) {
  const id = useId();
  const paint = filmPaint(figures);
  return (
    <svg viewBox="0 0 120 84" className="block w-full" aria-hidden="true">
      <linearGradient id={`${id}sky`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="oklch(0.82 0.07 235)" />
        <stop offset="1" stopColor="oklch(0.95 0.04 85)" />
      </linearGradient>
      <clipPath id={`${id}pane`}>
        <rect x="62" y="3" width="55" height="78" />
      </clipPath>
      <filter id={`${id}blur`} x="-10%" y="-10%" width="120%" height="120%">
        <feGaussianBlur stdDeviation={paint.finish === 'frost' && !striped ? 3 : 0} />
      </filter>
      <g id={`${id}view`}>
        <rect width="120" height="84" fill={`url(#${id}sky)`} />
        <circle cx="88" cy="24" r="9" fill="oklch(0.96 0.09 88)" />
        <path d="M0 58 22 36l14 12 20-24 22 26 12-9 30 22v24H0Z" fill="oklch(0.68 0.04 250)" />
        <path d="M0 68 30 54l28 12 30-10 32 14v14H0Z" fill="oklch(0.5 0.05 150)" />
        <path
          d="M94 60v20M94 52c5 0 7 4 7 9H87c0-5 2-9 7-9Z"
          fill="oklch(0.36 0.04 150)"
          stroke="oklch(0.36 0.04 150)"
        />
      </g>
      <g clipPath={`url(#${id}pane)`}>
        <use href={`#${id}view`} filter={`url(#${id}blur)`} />
        <g transform="translate(62 3)">
          <FilmSheet paint={paint} stripes={striped ? STRIPES : null} width={55} height={78} />
        </g>
        <path d="M63 81V4h54" fill="none" stroke="white" strokeOpacity="0.8" />
      </g>
      <path
        d="M1.500 1.500h117v81H1.500ZM60 2v80"
        fill="none"
        stroke="oklch(0.24 0.02 250)"
        strokeWidth="3"
      />
    </svg>
  );
}
