const CRACKS =
  'M0 0L-60 -64L-104 -154M0 0L30 -74L22 -182M0 0L64 -44L150 -84M0 0L76 44L138 130M0 0L-10 86L18 206L0 330M0 0L-86 48L-180 166M0 0L-104 -4L-220 -44L-264 -38';
const RINGS =
  'M-48 -48L26 -60L64 -28L50 26L-6 42L-50 24L-56 -14ZM-78 -82L28 -106L120 -56L96 54L-8 90L-110 62L-124 -6Z';
const HOLE = 'M-38 -38L18 -50L52 -22L44 18L-2 34L-38 20L-50 -10Z';
const SHARDS =
  'M-50 330L-38 306L-14 330ZM-8 330L10 314L30 330ZM38 330L44 300L72 330ZM-84 330L-70 320L-56 330Z';

/** Where a stone hit each leaf. */
const HITS = [
  [300, 214],
  [726, 214],
] as const;

/**
 * Broken glass: bare, it has a hole and its shards lie below; under the film it is cracked and holds.
 * @param bare clips to the glass that no film covers
 */
export function Crack({ bare }: { readonly bare: string }) {
  return (
    <>
      <g className="crack-lines">
        {HITS.map(([x, y]) => (
          <path key={x} transform={`translate(${x} ${y})`} d={CRACKS + RINGS} />
        ))}
      </g>
      <g clipPath={bare}>
        {HITS.map(([x, y]) => (
          <g key={x} transform={`translate(${x} ${y})`}>
            <path className="crack-hole" d={HOLE} />
            <path className="crack-shard" d={SHARDS} />
          </g>
        ))}
      </g>
    </>
  );
}
