import type { FilmLook } from './film-look';
import { FilmSheet } from './film-sheet';
import { View } from './view';

const sunPatch = (warmth: number) => 0.16 + 0.84 * warmth;

/** A window of two sashes: the left one bare, the right one with the film. Its figures decide the light and the heat that come in. */
export function FilmWindow({
  look,
  filmId,
  label,
}: {
  look: FilmLook | undefined;
  filmId: string;
  label: string;
}) {
  return (
    <svg className="window" viewBox="0 0 760 560" role="img" aria-label={label}>
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="sky-high" />
          <stop offset="0.78" className="sky-low" />
        </linearGradient>
        <radialGradient id="glow">
          <stop offset="0" className="glow-near" />
          <stop offset="1" className="glow-far" />
        </radialGradient>
        <linearGradient id="patch" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="patch-near" />
          <stop offset="1" className="patch-far" />
        </linearGradient>
        <linearGradient id="sheen" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#fff" stopOpacity="0.42" />
          <stop offset="0.34" stopColor="#fff" stopOpacity="0.06" />
          <stop offset="0.35" stopColor="#fff" stopOpacity="0.2" />
          <stop offset="0.5" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
      </defs>

      <path className="floor" d="M0 452 H760" />
      <path fill="url(#patch)" d="M104 454 H376 L470 558 H154 Z" opacity={sunPatch(1)} />
      <path
        className="cooled"
        fill="url(#patch)"
        d="M404 454 H676 L788 558 H500 Z"
        opacity={sunPatch(look?.warmth ?? 1)}
      />

      <View />

      {look && <FilmSheet key={filmId} look={look} />}

      <path fill="url(#sheen)" d="M74 38 H346 V382 H74 Z" />
      <path fill="url(#sheen)" d="M374 38 H646 V382 H374 Z" />

      <path
        className="frame"
        fillRule="evenodd"
        d="M60 24 H660 V396 H60 Z M74 38 V382 H346 V38 Z M374 38 V382 H646 V38 Z"
      />
      <path className="frame-light" d="M60.5 396 V24.5 H660 M74.5 38 V382 M374.5 38 V382" />
      <path
        className="frame-line"
        d="M360 24 V396 M74 38 H346 V382 H74 Z M374 38 H646 V382 H374 Z M60 24 H660 V396 H60 Z"
      />
      <path className="sill" d="M44 396 H676 V408 H44 Z" />

      <g className="measure">
        <path d="M60 430 H660 M60 422 V438 M660 422 V438 M55 435 L65 425 M655 435 L665 425" />
        <path d="M700 24 V396 M692 24 H708 M692 396 H708 M695 29 L705 19 M695 401 L705 391" />
        <text x="360" y="436" textAnchor="middle">
          2,40 m
        </text>
        <text x="712" y="214">
          1,50 m
        </text>
      </g>
    </svg>
  );
}
