import { recommend } from '../films/recommend';
import type { Film } from '../films/use-films';
import type { Goal } from '../films/vocabulary';
import { lookOf } from '../window/look';

/** What the window on the home page can show. */
export const SHOWN_GOALS = ['HEAT', 'GLARE', 'PRIVACY_DAY', 'SAFETY', 'DECORATION'] as const satisfies Goal[];
export type ShownGoal = (typeof SHOWN_GOALS)[number];

const heatHeld = ({ specifications }: Film) => specifications.heatRejection ?? 0;

/** The film that shows a goal best: of those that keep heat out the strongest, of those that hide a mirror. */
export function exampleOf(films: readonly Film[], goal: ShownGoal): Film | undefined {
  const serving = recommend(films, goal).map(({ film }) => film);
  const solar = serving.filter(({ type }) => type === 'SOLAR_CONTROL');
  const telling: Partial<Record<ShownGoal, Film>> = {
    HEAT: solar.sort((a, b) => heatHeld(b) - heatHeld(a))[0],
    PRIVACY_DAY: serving.find((film) => lookOf(film).mirror > 0),
  };
  return telling[goal] ?? serving[0];
}
