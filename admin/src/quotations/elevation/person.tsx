/** Somebody of 1.70 m at the left end of the wall. */
export function Person({ floor, fill }: { floor: number; fill: string }) {
  return (
    <g transform={`translate(18 ${floor - 170}) scale(0.87)`} fill={fill}>
      <circle cx="34" cy="14" r="13.5" />
      <path d="M34 31 C48 31 57 36 58 49 L60 109 C60 115 52 115 51 109 L49 71 L48 123 L45 191 C45 197 35 197 35 191 L34 129 L33 191 C33 197 23 197 23 191 L20 123 L19 71 L17 109 C16 115 8 115 8 109 L10 49 C11 36 20 31 34 31 Z" />
    </g>
  );
}
