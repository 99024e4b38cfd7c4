import type { Film } from '../films/use-films';
import { recommend } from '../wizard/flow/recommend';
import type { Goal } from '../wizard/flow/vocabulary';

/** What the window on the home page can show. */
export const SHOWN_GOALS = ['HEAT', 'GLARE', 'PRIVACY_DAY', 'SAFETY', 'DECORATION'] as const satisfies Goal[];
export type ShownGoal = (typeof SHOWN_GOALS)[number];

const heatHeld = ({ specifications }: Film) => specifications.heatRejection ?? 0;

/** The film that shows a goal best. For heat that is the strongest one, and no mirror: those are for privacy. */
export function exampleOf(films: readonly Film[], goal: ShownGoal): Film | undefined {
  const [best, ...others] = recommend(films, goal).map(({ film }) => film);
  if (goal !== 'HEAT') return best;
  const solar = others.filter(({ type }) => type === 'SOLAR_CONTROL');
  return solar.sort((a, b) => heatHeld(b) - heatHeld(a))[0] ?? best;
}
