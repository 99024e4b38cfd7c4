import { Leaves } from './leaves';

/** Gradients and cuts of one drawing. `edge` is where the film ends. */
export function Definitions({ id, edge }: { readonly id: string; readonly edge: number }) {
  return (
    <defs>
      <clipPath id={`${id}-filmed`}>
        <rect x="36" y="32" width={Math.max(0, edge - 36).toFixed(1)} height="512" />
      </clipPath>
      <clipPath id={`${id}-bare`}>
        <rect x={edge.toFixed(1)} y="32" width={Math.max(0, 884 - edge).toFixed(1)} height="512" />
      </clipPath>
      <linearGradient id={`${id}-sun`} x1="0" y1="1" x2="0.35" y2="0">
        <stop offset="0" className="sun-near" />
        <stop offset="1" className="sun-far" />
      </linearGradient>
      <linearGradient id={`${id}-sky`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" className="sky-high" />
        <stop offset="0.7" className="sky-low" />
      </linearGradient>
      <radialGradient id={`${id}-lamp`} gradientUnits="userSpaceOnUse" cx="662" cy="262" r="430">
        <stop offset="0" className="lamp-near" />
        <stop offset="0.4" className="lamp-mid" />
        <stop offset="1" className="lamp-far" />
      </radialGradient>
      <linearGradient id={`${id}-sheen`} x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stopColor="#fff" stopOpacity="0.38" />
        <stop offset="0.3" stopColor="#fff" stopOpacity="0.05" />
        <stop offset="0.31" stopColor="#fff" stopOpacity="0.16" />
        <stop offset="0.44" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <linearGradient id={`${id}-fade`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0.1" stopColor="#000" />
        <stop offset="0.62" stopColor="#fff" />
      </linearGradient>
      <Leaves id={`${id}-leaves`} fill="#fff" />
    </defs>
  );
}
