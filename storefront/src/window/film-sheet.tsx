import type { FilmLook } from './film-look';

/** The film on the right sash, a little smaller than the glass, its lower corner not yet pressed down. */
export function FilmSheet({ look }: { look: FilmLook }) {
  return (
    <g className="film">
      <defs>
        <clipPath id="film-sheet">
          <path d="M380 44 H640 V336 L600 376 H380 Z" />
        </clipPath>
        <filter id="frost" x="-5%" y="-5%" width="110%" height="110%">
          <feGaussianBlur stdDeviation={look.blur} />
        </filter>
      </defs>
      <g clipPath="url(#film-sheet)">
        <use href="#view" filter={look.blur > 0 ? 'url(#frost)' : undefined} />
        <rect
          className={look.seeThrough ? 'tint tint-light' : 'tint'}
          x="374"
          y="38"
          width="272"
          height="344"
          style={{ fill: look.tint }}
          opacity={look.cover}
        />
        <path d="M380.5 376 V44.5 H640" className="film-edge" />
      </g>
      <path className="peel-shade" d="M640 336 L600 376 L610 352 Z" />
      <path className="peel" d="M640 336 L600 376 L603 342 Z" />
      <path style={{ fill: look.tint }} opacity={look.cover} d="M640 336 L600 376 L603 342 Z" />
      <path className="film-edge" d="M600 376 L603 342 L640 336" />
    </g>
  );
}
