import type { Draft, FilmChoice, Option } from './draft';
import { type Fault, type FaultCode, field } from './fault';
import { filmOf } from './films';
import { MAX_LABEL, stripeCountOf } from './numbers';
import { openingsOf, type PlacedOpening } from './openings';
import { readSize, STRIPE } from './size';

const fault = (at: string, code: Fault['code']): Fault => ({ step: 'film', field: at, code });

/** The choices of an alternative that some opening gets, each once, with the name of its scope. */
function chosen(option: Option, openings: readonly PlacedOpening[]): Map<string, FilmChoice> {
  const used = new Map<string, FilmChoice>();
  for (const { roomId, opening } of openings) {
    const choice = filmOf(option, roomId, opening.id);
    if (!choice) continue;
    const own = option.openings[opening.id] ? opening.id : option.rooms[roomId] ? roomId : 'all';
    used.set(own, choice);
  }
  return used;
}

function faultsOfStripes(optionId: string, scope: string, { stripes }: FilmChoice): Fault[] {
  if (!stripes) return [];
  const width = readSize(stripes.width, STRIPE);
  return [
    ...(stripeCountOf(stripes.count) === null
      ? [fault(field.stripes(optionId, scope, 'count'), 'stripeCount')]
      : []),
    ...('fault' in width
      ? [fault(field.stripes(optionId, scope, 'width'), `stripeWidth.${width.fault}`)]
      : []),
  ];
}

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
      ...[...chosen(option, openings)].flatMap(([scope, choice]) =>
        faultsOfStripes(option.id, scope, choice),
      ),
    ];
  });
}
