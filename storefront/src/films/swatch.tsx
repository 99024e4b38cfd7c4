import { useId } from 'react';
import { type FilmLook, lookOf } from '../window/look';
import type { Film } from './use-films';

/** The landscape that every sample is held against. */
const Landscape = () => (
  <>
    <path className="swatch-sky" d="M0 0H240V96H0Z" />
    <circle className="swatch-sun" cx="150" cy="34" r="13" />
    <path className="swatch-far" d="M0 74L34 50L58 64L96 30L128 60L160 44L198 70L240 48V120H0Z" />
    <path className="swatch-near" d="M0 98L46 82L92 96L148 78L196 94L240 84V120H0Z" />
  </>
);

/** Cut vinyl: what of the sample the film covers. */
const SHAPES: Partial<Record<FilmLook['coverage'], string>> = {
  bands: 'M84 14H240V34H84ZM84 46H240V82H84ZM84 94H240V110H84Z',
  design:
    'M108 8C122 22 122 38 108 52C94 38 94 22 108 8ZM148 30C162 44 162 60 148 74C134 60 134 44 148 30ZM188 8C202 22 202 38 188 52C174 38 174 22 188 8ZM108 64C122 78 122 94 108 108C94 94 94 78 108 64ZM188 64C202 78 202 94 188 108C174 94 174 78 188 64ZM228 30C242 44 242 60 228 74C214 60 214 44 228 30Z',
};

/** A sample of the film, held against the light: the first third is bare glass. */
export function Swatch({ film }: { readonly film: Film }) {
  const id = useId();
  const look = lookOf(film);
  const { tint, cover, seeThrough, light, coverage, blur, mirror } = look;
  const shape = SHAPES[coverage] ?? 'M84 0H240V120H84Z';
  return (
    <svg className="swatch" viewBox="0 0 240 120" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <clipPath id={`${id}-film`}>
          <path d={shape} />
        </clipPath>
        {blur > 0 && (
          <filter id={`${id}-blur`} x="0" y="0" width="1" height="1">
            <feGaussianBlur stdDeviation="5" edgeMode="duplicate" />
          </filter>
        )}
        {coverage === 'gradient' && (
          <linearGradient id={`${id}-fade`} x1="0" y1="0" x2="0" y2="1">
            <stop offset="0.1" stopColor={`var(--color-${tint})`} stopOpacity="0" />
            <stop offset="0.7" stopColor={`var(--color-${tint})`} />
          </linearGradient>
        )}
      </defs>
      <Landscape />
      {blur > 0 && coverage !== 'gradient' && (
        <g clipPath={`url(#${id}-film)`}>
          <g filter={`url(#${id}-blur)`}>
            <Landscape />
          </g>
        </g>
      )}
      <path
        className={seeThrough ? 'film-filter' : undefined}
        d={shape}
        fill={coverage === 'gradient' ? `url(#${id}-fade)` : `var(--color-${tint})`}
        opacity={cover.toFixed(3)}
      />
      {seeThrough && <path className="film-dark" d={shape} opacity={((1 - light) ** 2 * 0.55).toFixed(3)} />}
      {mirror > 0 && <path className="swatch-mirror" d={shape} opacity={(mirror * 0.7).toFixed(3)} />}
      <path className="swatch-sheen" d="M84 0H176L84 78Z" />
      <path className="swatch-edge" d="M84.5 120V0.5H240" />
    </svg>
  );
}
