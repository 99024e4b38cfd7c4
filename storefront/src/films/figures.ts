import type { Film } from './use-films';

export const RAYS = ['light', 'heat', 'uv', 'glare'] as const;
export type Ray = (typeof RAYS)[number];

/** What of each ray passes, in percent; null where the maker says nothing. */
export type Figures = Readonly<Record<Ray, number | null>>;

/** Light that bare window glass lets pass: what glare is counted from. */
const BARE_GLASS = 89;

const rest = (held: number | null): number | null => (held === null ? null : 100 - held);

/** A film's figures as shares that pass. Glare follows from the light, as makers count it: what is missing of bare glass. */
export function figuresOf({ specifications }: Pick<Film, 'specifications'>): Figures {
  const { visibleLightTransmission: light, heatRejection, uvProtection } = specifications;
  return {
    light,
    heat: rest(heatRejection),
    uv: rest(uvProtection),
    glare: light === null ? null : Math.min(100, Math.round((light / BARE_GLASS) * 100)),
  };
}
