import { installedPrice } from './installed-price';
import { isGradual, isSeeThrough, isStriped } from './nature';
import type { Film } from './use-films';
import type { Goal, Vertical } from './vocabulary';

/** A sentence about a film: its key in the words, and the published figures that it mentions. */
export interface Reason {
  readonly goal: Goal;
  readonly figures: Readonly<Record<'heat' | 'light' | 'uv' | 'opacity' | 'thickness', number>>;
}

export interface Recommendation {
  readonly film: Film;
  readonly reason: Reason;
}

type Figures = Reason['figures'];

/** How well a film serves a goal, 0 to 1; null when it does not serve it at all. */
type Rule = (film: Film, figures: Figures) => number | null;

const share = (percent: number) => percent / 100;

const RULES: Record<Goal, Rule> = {
  // Of two that hold back as much heat, the lighter one leaves the room as it was.
  HEAT: (film, { heat, light }) =>
    isSeeThrough(film) && heat >= 30 ? 0.75 * share(heat) + 0.25 * share(light) : null,
  // A third of the light is what screens and eyes are at ease with.
  GLARE: (film, { light }) => (isSeeThrough(film) && light < 75 ? 1 - Math.abs(light - 33) / 67 : null),
  PRIVACY_DAY: (film, { opacity, heat }) =>
    isSeeThrough(film) && opacity >= 60 ? 0.8 * share(opacity) + 0.2 * share(heat) : null,
  // With the lamps on only what scatters or stops the light hides; the more light it lets in by day, the better.
  PRIVACY_NIGHT: (film, { opacity, light }) => {
    if (isSeeThrough(film) || isStriped(film) || opacity < 50) return null;
    const hidden = share(Math.min(opacity, 90)) * (isGradual(film) ? 0.7 : 1);
    return 0.6 * hidden + 0.4 * share(light);
  },
  SAFETY: (film, { thickness }) =>
    film.type === 'LAMINATE' || film.type === 'SECURITY' ? Math.min(1, thickness / 400) : null,
  // What colours the light without shutting it out.
  DECORATION: (film, { opacity }) =>
    film.type === 'VINYL' || film.type === 'DECORATIVE' ? 1 - Math.abs(opacity - 60) / 100 : null,
  UV: (film, { uv, light }) => (isSeeThrough(film) ? 0.7 * share(uv) + 0.3 * share(light) : null),
};

const figuresOf = ({ specifications }: Film): Figures => ({
  heat: specifications.heatRejection ?? 0,
  light: specifications.visibleLightTransmission ?? 0,
  uv: specifications.uvProtection ?? 0,
  opacity: specifications.opacity ?? 0,
  thickness: Number(specifications.thicknessMicrons ?? 0),
});

const priceOf = ({ price }: Film) => (price ? Number(installedPrice(price)) : 0);

/** What most people of a line of business are after; they change it with one tap. */
export const usualGoal = (vertical: Vertical): Goal => (vertical === 'ARCHITECTURAL' ? 'DECORATION' : 'HEAT');

/** The films that can be quoted for a line of business. */
export const filmsFor = (films: readonly Film[], vertical: Vertical): Film[] =>
  films.filter(({ price, category }) => price !== null && category.verticals.includes(vertical));

/**
 * The films that serve a goal, the best first, by nothing but their published figures; of equals the cheaper one. The
 * reason says the figures that decided.
 */
export function recommend(films: readonly Film[], goal: Goal): Recommendation[] {
  return films
    .map((film) => ({ film, figures: figuresOf(film) }))
    .flatMap(({ film, figures }) => {
      const score = RULES[goal](film, figures);
      return score === null ? [] : [{ film, score, reason: { goal, figures } }];
    })
    .sort(
      (one, other) =>
        other.score - one.score ||
        priceOf(one.film) - priceOf(other.film) ||
        one.film.sku.localeCompare(other.film.sku),
    )
    .map(({ film, reason }) => ({ film, reason }));
}
