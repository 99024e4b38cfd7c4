import type { UserError } from '../../../data/user-errors';
import type { Draft, Opening } from './draft';

/** What the server says about one thing, by the names of its cells. */
export type Told = Readonly<Record<string, string>>;

/** What the server says, by the id of what it is about. What no cell shows stands under {@link WHOLE_DRAFT}. */
export type ToldFaults = Readonly<Record<string, Told>>;

export const WHOLE_DRAFT = 'draft';

type Path = readonly (string | undefined)[];
type Cell = readonly [id: string, field: string];

const openingCell = (opening: Opening, [field, ..._]: Path): Cell => [
  opening.id,
  field === 'items' ? 'films' : (field ?? 'label'),
];

function placeCell(draft: Draft, [index, field, at, part, place, ...rest]: Path): Cell | undefined {
  const found = draft.places[Number(index)];
  if (!found) return undefined;
  if (field === 'openings') {
    const opening = found.rooms[0]?.openings[Number(at)];
    return opening ? openingCell(opening, [part, place, ...rest]) : [found.id, 'openings'];
  }
  if (field === 'rooms') {
    const room = found.rooms[Number(at)];
    const opening = part === 'openings' ? room?.openings[Number(place)] : undefined;
    if (opening) return openingCell(opening, rest);
    return room ? [room.id, part ?? 'name'] : [found.id, 'rooms'];
  }
  return [found.id, (field === 'address' ? at : field) ?? 'type'];
}

/** The cell that a path of the API names, in the draft as it was sent: of a preview, or of a saved quotation. */
function cellOf(draft: Draft, path: readonly string[] | null | undefined): Cell {
  const sent = (path ?? []).filter((name, at) => !(at < 2 && (name === 'input' || name === 'quote')));
  const [name, index, field] = sent;
  if (name === 'properties' || name === 'vehicles') {
    return placeCell(draft, sent.slice(1)) ?? [WHOLE_DRAFT, name];
  }
  const adjustment = name === 'adjustments' && index ? draft.adjustments[Number(index)] : undefined;
  if (adjustment) return [adjustment.id, field ?? 'label'];
  if (name === 'customer') return [WHOLE_DRAFT, `customer.${index ?? 'name'}`];
  return [WHOLE_DRAFT, name ?? 'all'];
}

/** What the server refused, each by the cell that it belongs to. The first word about a cell counts. */
export function toldFaults(draft: Draft, errors: readonly UserError[]): ToldFaults {
  const told: Record<string, Record<string, string>> = {};
  for (const { path, message } of errors) {
    const [id, field] = cellOf(draft, path);
    const cells = told[id] ?? {};
    cells[field] ??= message;
    told[id] = cells;
  }
  return told;
}
