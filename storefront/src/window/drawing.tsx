import { useId } from 'react';
import { Crack } from './crack';
import { Definitions } from './definitions';
import { FilmLayer } from './film-layer';
import { edgeAt } from './geometry';
import { Lamplight, Sunlight } from './light';
import type { FilmLook } from './look';
import { Person, Room } from './room';
import { Squeegee } from './squeegee';

export type Hour = 'day' | 'night';

export interface DrawingProps {
  readonly look: FilmLook | undefined;
  /** Share of the glass that the film covers, from the left, 0 to 1. */
  readonly share: number;
  readonly hour: Hour;
  /** Shows what a film does for glass that breaks. */
  readonly broken?: boolean;
  /** Said to whoever does not see it. */
  readonly label: string;
  /** Width and height, written as an architect does; none on small drawings. */
  readonly measures?: readonly [string, string];
}

/** A room behind glass, part of which has the film: its figures decide light, warmth and what can be seen. */
export function Drawing({ look, share, hour, broken, label, measures }: DrawingProps) {
  const id = useId();
  const edge = edgeAt(share);
  const isDay = hour === 'day';
  const { warmth = 1, light = 1 } = look ?? {};
  return (
    <svg
      className="window"
      data-hour={hour}
      viewBox={measures ? '0 0 960 620' : '14 10 892 556'}
      role="img"
      aria-label={label}
    >
      <Definitions id={id} edge={edge} />
      <g id={`${id}-room`}>
        <Room />
        {isDay && <Sunlight id={id} share={share} warmth={warmth} light={light} />}
        <Person />
        {!isDay && <Lamplight id={id} />}
        <rect
          className="room-dim"
          x="36"
          y="32"
          width="848"
          height="512"
          opacity={(share * (1 - light) * 0.3).toFixed(3)}
        />
      </g>
      {look && <FilmLayer look={look} edge={edge} id={id} />}
      {broken && <Crack bare={`url(#${id}-bare)`} />}
      <path className="sheen" fill={`url(#${id}-sheen)`} d="M36 32H453V544H36ZM467 32H884V544H467Z" />
      <path
        className="frame"
        fillRule="evenodd"
        d="M20 16H900V560H20ZM36 32V544H453V32ZM467 32V544H884V32Z"
      />
      <path className="frame-light" d="M21 560V17H900M37 544V33H453M468 544V33H884" />
      <path className="frame-line" d="M20 16H900V560H20ZM36 32H453V544H36ZM467 32H884V544H467Z" />
      {look && <Squeegee x={edge} />}
      {measures && <Measures width={measures[0]} height={measures[1]} />}
    </svg>
  );
}

const Measures = ({ width, height }: { readonly width: string; readonly height: string }) => (
  <g className="measure">
    <path d="M20 592H900M20 584V600M900 584V600M15 597L25 587M895 597L905 587" />
    <path d="M932 16V560M924 16H940M924 560H940M927 21L937 11M927 565L937 555" />
    <text x="460" y="598" textAnchor="middle">
      {width}
    </text>
    <text transform="translate(938 288) rotate(-90)" textAnchor="middle">
      {height}
    </text>
  </g>
);
