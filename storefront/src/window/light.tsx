import { patch } from './geometry';

interface Props {
  readonly id: string;
  readonly share: number;
  /** Shares of heat and light that the film lets in. */
  readonly warmth: number;
  readonly light: number;
}

/** Where the glass before the screen ends. */
const SCREEN_SHARE = 0.8;

/** The sun on the floor, as warm as the glass that it fell through lets it be, and in the screen, as bright. */
export const Sunlight = ({ id, share, warmth, light }: Props) => (
  <g className="sunlight">
    <path fill={`url(#${id}-sun)`} d={patch(0, share)} opacity={(warmth * 0.92).toFixed(3)} />
    <path fill={`url(#${id}-sun)`} d={patch(share, 1)} opacity="0.92" />
    <path
      className="glare"
      d="M724 226L790 207L742 318L724 317Z"
      opacity={(share > SCREEN_SHARE ? light ** 1.5 : 1).toFixed(3)}
    />
  </g>
);

/** By night the room is lit from within: whoever stands outside sees it best. */
export const Lamplight = ({ id }: Pick<Props, 'id'>) => (
  <>
    <rect className="dusk" x="36" y="32" width="848" height="512" />
    <rect className="lamplight" x="36" y="32" width="848" height="512" fill={`url(#${id}-lamp)`} />
    <path className="lamp-lit" d="M644 238H680L690 274H634Z" />
  </>
);
