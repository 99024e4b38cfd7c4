import { Elevation } from '../../elevation/elevation';
import { useFormats } from '../../format/use-formats';
import { useWords } from '../../i18n/words';
import { drawnOpening, type LookOf } from '../drawn';
import type { Draft, Option } from '../flow/draft';
import { filmOf } from '../flow/films';
import { openingWords } from '../words/openings';

interface Props {
  readonly draft: Draft;
  readonly option: Option;
  readonly look: LookOf;
}

/** Every room with the films of an alternative, to scale. */
export function RoomsPreview({ draft, option, look }: Props) {
  const words = useWords(openingWords);
  const { metres } = useFormats();
  return draft.rooms.map((room) => {
    const glasses = room.openings.map((opening) =>
      drawnOpening(opening, filmOf(option, room.id, opening.id), look),
    );
    const spoken = glasses
      .map(({ type, width, height }) => `${words.types[type]} ${metres(width)} × ${metres(height)}`)
      .join('; ');
    return (
      <figure key={room.id} className="grid gap-2">
        <figcaption className="text-sm font-medium">{room.name}</figcaption>
        <Elevation glasses={glasses} label={words.wall(room.name, spoken)} metres={metres} />
      </figure>
    );
  });
}
