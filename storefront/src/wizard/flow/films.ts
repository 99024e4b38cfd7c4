import type { Draft, FilmChoice, Option, Stripes } from './draft';
import { newOption } from './draft';
import { openingsOf } from './openings';

/** Alternatives that one draft compares; the API takes five, a person three. */
export const MAX_OPTIONS = 3;

/** What a film is chosen for. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'room'; readonly id: string }
  | { readonly kind: 'opening'; readonly id: string };

/** The film that an opening gets in an alternative: its own, else its room's, else that of all. */
export const filmOf = (option: Option, roomId: string, openingId: string): FilmChoice | null =>
  option.openings[openingId] ?? option.rooms[roomId] ?? option.all;

const changeOption = (draft: Draft, id: string, change: (option: Option) => Option): Draft => ({
  ...draft,
  options: draft.options.map((option) => (option.id === id ? change(option) : option)),
});

const without = (choices: Record<string, FilmChoice>, ids: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(choices).filter(([id]) => !ids.has(id)));

/** A film for a scope holds for everything in it: narrower choices made before it are given up. */
export function chooseFilm(draft: Draft, optionId: string, scope: Scope, choice: FilmChoice): Draft {
  return changeOption(draft, optionId, (option) => {
    if (scope.kind === 'all') return { ...option, all: choice, rooms: {}, openings: {} };
    if (scope.kind === 'opening') {
      return { ...option, openings: { ...option.openings, [scope.id]: choice } };
    }
    const within = openingsOf(draft).filter(({ roomId }) => roomId === scope.id);
    return {
      ...option,
      rooms: { ...option.rooms, [scope.id]: choice },
      openings: without(option.openings, new Set(within.map(({ opening }) => opening.id))),
    };
  });
}

/** Back to what the wider scope has. */
export function clearFilm(draft: Draft, optionId: string, scope: Scope): Draft {
  return changeOption(draft, optionId, (option) => {
    if (scope.kind === 'all') return { ...option, all: null };
    const key = scope.kind === 'room' ? 'rooms' : 'openings';
    return { ...option, [key]: without(option[key], new Set([scope.id])) };
  });
}

/** The draft without the films that are none of these, and which those were. */
export function onlyFilms(
  draft: Draft,
  sold: ReadonlySet<string>,
): { draft: Draft; dropped: readonly string[] } {
  const dropped = new Set<string>();
  const isSold = (choice: FilmChoice): boolean => {
    if (!sold.has(choice.sku)) dropped.add(choice.sku);
    return sold.has(choice.sku);
  };
  const kept = (choices: Record<string, FilmChoice>) =>
    Object.fromEntries(Object.entries(choices).filter(([, choice]) => isSold(choice)));
  const options = draft.options.map((option) => ({
    ...option,
    all: option.all && isSold(option.all) ? option.all : null,
    rooms: kept(option.rooms),
    openings: kept(option.openings),
  }));
  return dropped.size > 0 ? { draft: { ...draft, options }, dropped: [...dropped] } : { draft, dropped: [] };
}

/** What stripes start from; only films sold by the metre have any. */
export const firstStripes = (decimalSign: ',' | '.'): Stripes => ({
  direction: 'HORIZONTAL',
  count: '3',
  width: `0${decimalSign}10 m`,
});

export const changeOptionName = (draft: Draft, id: string, name: string): Draft =>
  changeOption(draft, id, (option) => ({ ...option, name }));

/** Another alternative, without films yet, or a copy of the last one when it has some to start from. */
export function addOption(draft: Draft, id: string, name: string): Draft {
  if (draft.options.length >= MAX_OPTIONS) return draft;
  return { ...draft, options: [...draft.options, newOption(id, name)] };
}
