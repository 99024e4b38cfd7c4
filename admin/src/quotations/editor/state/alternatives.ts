import type { Alternative, Draft } from './draft';
import { filmsIn } from './films';
import { changeFilms } from './openings';
import { mapShared } from './tree';

/** As many as the API takes. */
export const MOST_ALTERNATIVES = 5;

/**
 * Another alternative, that begins with the films of the last one. Where there was one without a name it gets the first of
 * these: alternatives are told apart by their names.
 */
export function addAlternative(draft: Draft, added: Alternative, firstName: string): Draft {
  const last = draft.alternatives.at(-1);
  if (!last || draft.alternatives.length >= MOST_ALTERNATIVES) return draft;
  const named = mapShared(draft.alternatives, (one) => (one.name.trim() ? one : { ...one, name: firstName }));
  const copied = changeFilms(
    draft,
    () => true,
    (films) => [...films, ...filmsIn({ films }, last.id).map((film) => ({ ...film, alternative: added.id }))],
  );
  return { ...copied, alternatives: [...named, added] };
}

/** Without an alternative and its films; the last one stays. */
export function removeAlternative(draft: Draft, id: string): Draft {
  const alternatives = draft.alternatives.filter((one) => one.id !== id);
  if (alternatives.length === 0 || alternatives.length === draft.alternatives.length) return draft;
  const gone = changeFilms(
    draft,
    () => true,
    (films) => films.filter(({ alternative }) => alternative !== id),
  );
  return { ...gone, alternatives };
}

export const renameAlternative = (draft: Draft, id: string, name: string): Draft => ({
  ...draft,
  alternatives: mapShared(draft.alternatives, (one) => (one.id === id ? { ...one, name } : one)),
});
