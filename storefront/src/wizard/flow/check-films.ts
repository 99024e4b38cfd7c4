import type { Draft, FilmChoice, Option } from './draft';
import { type Fault, field } from './fault';
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

/** Alternatives are told apart by their names; a single one needs none. */
function faultsOfName(option: Option, options: readonly Option[]): Fault[] {
  if (options.length === 1) return [];
  const name = option.name.trim();
  const same = options.find((other) => other.name.trim().toLowerCase() === name.toLowerCase());
  if (name === '') return [fault(field.option(option.id), 'optionName')];
  if (name.length > MAX_LABEL) return [fault(field.option(option.id), 'tooLong')];
  return same && same.id !== option.id ? [fault(field.option(option.id), 'optionNameTwice')] : [];
}

/** Every opening needs a film in every alternative. */
export function checkFilms(draft: Draft): Fault[] {
  const openings = openingsOf(draft);
  return draft.options.flatMap((option) => {
    const bare = openings.some(({ roomId, opening }) => !filmOf(option, roomId, opening.id));
    return [
      ...faultsOfName(option, draft.options),
      ...(bare ? [fault(field.films(option.id), 'noFilm')] : []),
      ...[...chosen(option, openings)].flatMap(([scope, choice]) =>
        faultsOfStripes(option.id, scope, choice),
      ),
    ];
  });
}
