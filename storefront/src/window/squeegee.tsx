import { GLASS } from './geometry';

/** The tool at the film's edge: a blade as high as the glass, and the grip to take it by. */
export function Squeegee({ x }: { readonly x: number }) {
  return (
    <g className="squeegee" transform={`translate(${x.toFixed(1)} 0)`}>
      <path className="squeegee-edge" d={`M0 ${GLASS.top}V${GLASS.bottom}`} />
      <path className="squeegee-blade" d={`M0 ${GLASS.top + 6}H7V${GLASS.bottom - 6}H0Z`} />
      <path
        className="squeegee-grip"
        d="M7 268H24V276H74C80 276 84 281 84 288C84 295 80 300 74 300H24V308H7Z"
      />
      <path className="squeegee-light" d="M24 279H74" />
    </g>
  );
}
