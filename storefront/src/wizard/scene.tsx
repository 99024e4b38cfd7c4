import type { ReactNode } from 'react';

interface Props {
  readonly width: number;
  readonly height: number;
  readonly outline: string;
  /** What is of glass in it. */
  readonly glass: string;
  readonly children?: ReactNode;
}

/** A small drawing of what has windows, beside words that say the same. */
export const Scene = ({ width, height, outline, glass, children }: Props) => (
  <svg
    viewBox={`0 0 ${width} ${height}`}
    strokeWidth="1.5"
    strokeLinejoin="round"
    fill="none"
    aria-hidden="true"
    className="w-full stroke-ink"
  >
    <path d={outline} className="fill-raised" />
    <path d={glass} className="fill-sky" fillOpacity="0.2" />
    {children}
  </svg>
);
