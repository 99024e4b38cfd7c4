import type { Adjustment, Draft, Film, Opening } from './draft';

/** One thing in which somebody else's state differs from the one that was begun with. */
export interface Difference {
  /** Names of the room and the opening, or of what else it is. */
  readonly where: readonly string[];
  readonly field: string;
  readonly before: string;
  readonly theirs: string;
  readonly mine: string;
}

type Facts = ReadonlyMap<
  string,
  { readonly where: readonly string[]; readonly field: string; readonly value: string }
>;

const filmText = ({ films }: { readonly films: readonly Film[] }): string =>
  films.map(({ sku }) => sku).join(', ');

const openingFacts = (opening: Opening): [string, string][] => [
  ['label', opening.label],
  ['type', opening.type],
  ['width', opening.width],
  ['height', opening.height],
  ['quantity', opening.quantity],
  ['films', filmText(opening)],
  ...(['difficultAccess', 'curvedGlass', 'extremeWeather', 'removeOldFilm'] as const).map(
    (name): [string, string] => [name, opening[name] ? '✓' : ''],
  ),
];

const adjustmentFacts = ({ kind, label, amount, reason }: Adjustment): [string, string][] => [
  ['kind', kind],
  ['adjustment', label],
  ['money', amount],
  ['reason', reason],
];

/** Everything that a draft says, each by a name of its own. */
function factsOf(draft: Draft): Facts {
  const facts = new Map<string, { where: readonly string[]; field: string; value: string }>();
  const say = (id: string, where: readonly string[], said: readonly (readonly [string, string])[]) => {
    for (const [field, value] of said) facts.set(`${id}.${field}`, { where, field, value });
  };
  for (const { id, about, rooms } of draft.places) {
    say(
      id,
      [],
      [
        [
          'place',
          Object.values(about)
            .filter((value) => typeof value === 'string')
            .join(' '),
        ],
      ],
    );
    for (const room of rooms) {
      say(
        room.id,
        [room.name],
        [
          ['room', room.name],
          ['floor', room.floor],
        ],
      );
      room.openings.forEach((opening, at) => {
        say(opening.id, [room.name, opening.label || `${at + 1}`], openingFacts(opening));
      });
    }
  }
  for (const { id, name } of draft.alternatives) say(id, [], [['alternative', name]]);
  for (const adjustment of draft.adjustments)
    say(adjustment.id, [adjustment.label], adjustmentFacts(adjustment));
  say(
    'draft',
    [],
    [
      ['travelZone', draft.travelZone],
      ['notes', draft.notes],
      ['vertical', draft.vertical],
    ],
  );
  return facts;
}

/** What somebody else has changed since `base`, and what stands there here. */
export function differences(base: Draft, mine: Draft, theirs: Draft): Difference[] {
  const [before, own, other] = [factsOf(base), factsOf(mine), factsOf(theirs)];
  const names = new Set([...before.keys(), ...other.keys()]);
  return [...names].flatMap((name) => {
    const value = (facts: Facts) => facts.get(name)?.value ?? '';
    const { where = [], field = '' } = other.get(name) ?? before.get(name) ?? {};
    if (value(before) === value(other)) return [];
    return [{ where, field, before: value(before), theirs: value(other), mine: value(own) }];
  });
}
