import { isStriped } from '../films/nature';
import { recommend } from '../films/recommend';
import type { Film } from '../films/use-films';
import { GOALS, type Goal } from '../films/vocabulary';
import { lookOf } from '../window/look';

/** What a film has to reach before it is said to be good for something, in percent; the others either serve or not. */
const ENOUGH: Partial<Record<Goal, (film: Film['specifications']) => boolean>> = {
  HEAT: ({ heatRejection }) => (heatRejection ?? 0) >= 40,
  GLARE: ({ visibleLightTransmission }) => (visibleLightTransmission ?? 100) <= 50,
  UV: ({ uvProtection }) => (uvProtection ?? 0) >= 95,
};

/** What a film is good for, by its figures. */
export const goalsOf = (film: Film): Goal[] =>
  GOALS.filter((goal) => recommend([film], goal).length > 0 && (ENOUGH[goal]?.(film.specifications) ?? true));

export type Caution = 'mirror' | 'dark' | 'opaque' | 'stripes';

const DARK = 25;

/** What somebody should know before they buy it; said by whoever wants to be trusted. */
export function cautionsOf(film: Film): Caution[] {
  const { seeThrough, mirror, cover } = lookOf(film);
  const { visibleLightTransmission: light } = film.specifications;
  const cautions: Caution[] = [];
  if (mirror > 0) cautions.push('mirror');
  if (light !== null && light <= DARK) cautions.push('dark');
  if (!seeThrough && cover >= 0.9) cautions.push('opaque');
  if (isStriped(film)) cautions.push('stripes');
  return cautions;
}
