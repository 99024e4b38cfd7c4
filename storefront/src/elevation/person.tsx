/** Somebody of 1.70 m, drawn in centimetres, standing on the floor with the left foot at x. */
export function Person({ x, floor }: { readonly x: number; readonly floor: number }) {
  return (
    <g transform={`translate(${x} ${floor - 170})`} className="fill-line">
      <path d="M30 1c7.400 0 12 5.200 12 12.500S37.400 27 30 27s-12-6.200-12-13.500S22.600 1 30 1Z" />
      <path d="M30 30c12 0 20 4 21.500 15l4 40c.6 6-6.500 7-7.800 1.200L43 62l-2 40 3.500 63c.3 6-8.700 6.600-9.500.6L30 108l-5 57.600c-.8 6-9.800 5.400-9.500-.6L19 102l-2-40-4.700 24.200C11 92 3.900 91 4.500 85l4-40C10 34 18 30 30 30Z" />
    </g>
  );
}
