import type { OpeningType } from '../../../generated/graphql';
import type { Opening } from '../state/draft';
import { type Faults, openingFaults } from '../state/faults';
import { newOpening } from '../state/openings';
import { type Unit, unitOf } from '../state/size';
import { typeOf } from '../state/words-of-types';
import { type Meaning, type Reading, sidesOf } from './columns';

/** A row of a block as an opening, and what is wrong with its cells. */
export interface PastedRow {
  readonly opening: Opening;
  readonly faults: Faults;
}

/** A size with the unit of its column, where it names none itself. */
const withUnit = (text: string, unit: Unit | undefined): string =>
  unit && text !== '' && !unitOf(text.replace(/[\d\s.,]/g, '')) ? `${text} ${unit}` : text;

/** The rows of a block, read as `reading` says; each like `template` in what it does not say itself. */
export function readRows(
  rows: readonly (readonly string[])[],
  { hasHeads, columns, units }: Reading,
  template: Pick<Opening, 'type' | 'films'>,
  types: readonly OpeningType[],
  newId: () => string,
): PastedRow[] {
  return (hasHeads ? rows.slice(1) : rows).map((cells) => {
    const cell = (meaning: Meaning): string => cells[columns.indexOf(meaning)] ?? '';
    const unit = (meaning: Meaning) => units[columns.indexOf(meaning)];
    const sides = columns.includes('size') ? (sidesOf(cell('size')) ?? [cell('size'), '']) : undefined;
    const [width, height] = sides ?? [cell('width'), cell('height')];
    const word = cell('type');
    const type = word ? typeOf(word, types) : template.type;
    const opening: Opening = {
      ...newOpening(newId(), type ?? template.type, template.films),
      ...(!type && { unknownType: word }),
      label: cell('label'),
      width: withUnit(width, unit(sides ? 'size' : 'width')),
      height: withUnit(height, unit(sides ? 'size' : 'height')),
      quantity: cell('quantity') || '1',
    };
    const { films: _, ...faults } = openingFaults(opening);
    return { opening, faults };
  });
}
