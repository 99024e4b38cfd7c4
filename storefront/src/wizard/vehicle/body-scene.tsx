import type { BodyType } from '../flow/vocabulary';
import { Scene } from '../scene';

/** Side views: outline and windows. */
const BODIES: Record<BodyType, { readonly outline: string; readonly glass: string }> = {
  HATCHBACK: {
    outline: 'M6 44V34c0-3 2-5 5-6l14-3 13-12c2-2 4-3 7-3h26c4 0 7 2 9 5l6 12 4 4c1 1 2 3 2 5v8Z',
    glass: 'M30 25 41 15c1-1 2-1 4-1h8v11ZM57 14h14c2 0 4 1 5 3l4 8H57Z',
  },
  SEDAN: {
    outline: 'M4 44V35c0-3 2-5 5-5l17-4 13-11c2-2 4-3 7-3h16c4 0 6 1 9 4l10 9 13 3c3 1 4 3 4 6v10Z',
    glass: 'M32 25l10-9c1-1 2-1 4-1h6v10ZM56 15h6c3 0 5 1 7 3l7 7H56Z',
  },
  SUV: {
    outline: 'M5 44V28c0-3 2-5 5-5l16-2 12-12c2-2 4-3 7-3h33c4 0 6 1 8 4l6 12c1 2 1 3 1 5v17Z',
    glass: 'M31 21l9-9c1-1 2-1 4-1h8v10ZM56 11h11v10H56ZM71 11h7c2 0 3 1 4 2l4 8H71Z',
  },
  PICKUP: {
    outline: 'M4 44V30c0-3 2-4 4-5l16-3 11-11c2-2 4-3 6-3h13c4 0 6 2 7 5l3 9h32v22Z',
    glass: 'M29 21l8-8c1-1 2-1 4-1h5v9ZM50 12h3c2 0 3 1 4 3l2 6h-9Z',
  },
  VAN: {
    outline: 'M4 44V30c0-3 1-4 3-6L24 9c3-3 6-4 10-4h54c4 0 6 2 6 6v33Z',
    glass: 'M17 23 28 13c1-1 3-2 5-2h7v12ZM45 11h20v12H45ZM69 11h20v12H69Z',
  },
  COUPE: {
    outline: 'M3 44v-8c0-3 2-5 5-5l18-4 16-10c3-2 5-3 9-3h10c4 0 7 1 10 4l12 9 11 3c2 1 3 2 3 4v10Z',
    glass: 'M34 26l12-8c1-1 3-1 5-1h8v9ZM63 17c3 0 5 1 7 3l6 6H63Z',
  },
};

export function BodyScene({ body }: { readonly body: BodyType }) {
  const { outline, glass } = BODIES[body];
  return (
    <Scene width={100} height={54} outline={outline} glass={glass}>
      <circle cx="24" cy="44" r="6.500" className="fill-paper" />
      <circle cx="78" cy="44" r="6.500" className="fill-paper" />
    </Scene>
  );
}
