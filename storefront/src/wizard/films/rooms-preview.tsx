import { Elevation } from '../../elevation/elevation';
import { useFormats } from '../../format/use-formats';
import { drawnOpening, type LookOf } from '../drawn';
import type { Draft, Option, Room } from '../flow/draft';
import { filmOf } from '../flow/films';
import { useDraftFilms } from '../use-draft-films';
import { useSpokenWall } from '../use-spoken-wall';

interface Props {
  readonly draft: Draft;
  readonly option: Option;
  readonly look: LookOf;
}

/** Every room with the films of an alternative by name and to scale. */
export function RoomsPreview({ draft, option, look }: Props) {
  const spoken = useSpokenWall();
  const { metres } = useFormats();
  const { all } = useDraftFilms();
  const filmsIn = ({ id, openings }: Room) => {
    const skus = new Set(openings.flatMap((opening) => filmOf(option, id, opening.id)?.sku ?? []));
    return all.flatMap(({ sku, name }) => (skus.has(sku) ? name : []));
  };
  return draft.rooms.map((room) => {
    const glasses = room.openings.map((opening) =>
      drawnOpening(opening, filmOf(option, room.id, opening.id), look),
    );
    return (
      <figure key={room.id} className="grid gap-2">
        <figcaption className="text-sm">
          <span className="font-medium">{room.name}</span>{' '}
          <span className="text-muted">{filmsIn(room).join(', ')}</span>
        </figcaption>
        <Elevation glasses={glasses} label={spoken(room.name, glasses)} metres={metres} />
      </figure>
    );
  });
}
