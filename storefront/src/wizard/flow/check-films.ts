import type { Draft, FilmChoice, Opening, Option, Stripes } from './draft';
import { type Fault, type FaultCode, field } from './fault';
import { filmOf } from './films';
import { MAX_LABEL, stripeCountOf } from './numbers';
import { openingsOf, type PlacedOpening } from './openings';
import { millimetresOf, readSize, STRIPE } from './size';

const fault = (at: string, code: Fault['code']): Fault => ({ step: 'film', field: at, code });

interface Chosen {
  readonly choice: FilmChoice;
  /** Those that get it. */
  readonly openings: Opening[];
}

/** The choices of an alternative that some opening gets, each once, with the name of its scope. */
function chosen(option: Option, openings: readonly PlacedOpening[]): Map<string, Chosen> {
  const used = new Map<string, Chosen>();
  for (const { roomId, opening } of openings) {
    const choice = filmOf(option, roomId, opening.id);
    if (!choice) continue;
    const own = option.openings[opening.id] ? opening.id : option.rooms[roomId] ? roomId : 'all';
    const known = used.get(own) ?? { choice, openings: [] };
    known.openings.push(opening);
    used.set(own, known);
  }
  return used;
}

/** What is wrong with the number of stripes: none that one can count, or more than fit side by side on every glass. */
export function stripeCountFault(
  { direction, count, width }: Stripes,
  openings: readonly Pick<Opening, 'width' | 'height'>[],
): FaultCode | null {
  const stripes = stripeCountOf(count);
  if (stripes === null) return 'stripeCount';
  const each = millimetresOf(width, STRIPE) ?? 0;
  const across = openings.map((opening) =>
    millimetresOf(direction === 'HORIZONTAL' ? opening.height : opening.width),
  );
  return across.some((side) => side !== null && stripes * each > side) ? 'stripesTooMany' : null;
}

function faultsOfStripes(
  optionId: string,
  scope: string,
  { choice: { stripes }, openings }: Chosen,
): Fault[] {
  if (!stripes) return [];
  const count = stripeCountFault(stripes, openings);
  const width = readSize(stripes.width, STRIPE);
  return [
    ...(count ? [fault(field.stripes(optionId, scope, 'count'), count)] : []),
    ...('fault' in width
      ? [fault(field.stripes(optionId, scope, 'width'), `stripeWidth.${width.fault}`)]
      : []),
  ];
}

/** The openings that get the film of a scope. */
export const openingsWith = (draft: Draft, option: Option, scope: string): readonly Opening[] =>
  chosen(option, openingsOf(draft)).get(scope)?.openings ?? [];

/** Alternatives are told apart by their names; a single one needs none. Of two alike the later one is at fault. */
export function optionNameFault(option: Option, options: readonly Option[]): FaultCode | null {
  if (options.length === 1) return null;
  const nameOf = (other: Option) => other.name.trim().toLowerCase();
  const same = options.find((other) => nameOf(other) === nameOf(option));
  if (nameOf(option) === '') return 'optionName';
  if (option.name.trim().length > MAX_LABEL) return 'tooLong';
  return same && same.id !== option.id ? 'optionNameTwice' : null;
}

/** Every opening needs a film in every alternative. */
export function checkFilms(draft: Draft): Fault[] {
  const openings = openingsOf(draft);
  return draft.options.flatMap((option) => {
    const bare = openings.some(({ roomId, opening }) => !filmOf(option, roomId, opening.id));
    const name = optionNameFault(option, draft.options);
    return [
      ...(name ? [fault(field.option(option.id), name)] : []),
      ...(bare ? [fault(field.films(option.id), 'noFilm')] : []),
      ...[...chosen(option, openings)].flatMap(([scope, one]) => faultsOfStripes(option.id, scope, one)),
    ];
  });
}
