import { ButtonBase } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Swatch } from '../films/swatch';
import { useEditor } from '../page/editor-context';
import type { OpeningFilm } from '../state/draft';
import { cellId } from './cell-id';
import { faultId } from './row-faults';

interface Props {
  readonly id: string;
  readonly name: string;
  /** Its own in the alternative on the screen first, then what it has in every one. */
  readonly chosen: readonly OpeningFilm[];
  /** What is wrong with it stands below the row. */
  readonly isFaulty: boolean;
}

/** The film of an opening; opens the list of films. */
export function FilmCell({ id, name, chosen, isFaulty }: Props) {
  const { films, pickFilm } = useEditor();
  const translate = useTranslate();
  const [first, ...more] = chosen;
  const film = first && films.get(first.sku);
  const text = first ? (film?.name ?? first.sku) : translate('editor.film.choose');
  const whole = more.length > 0 ? `${text} +${more.length}` : text;
  return (
    <td className="films" data-column="films">
      <ButtonBase
        id={cellId(id, 'films')}
        tabIndex={-1}
        aria-label={`${name}: ${whole}`}
        aria-haspopup="dialog"
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? faultId(id, 'films') : undefined}
        title={whole}
        onClick={() => pickFilm({ kind: 'opening', id })}
        sx={{
          width: '100%',
          minHeight: 36,
          px: 1,
          gap: 1,
          justifyContent: 'start',
          border: 1,
          borderColor: 'divider',
          borderStyle: first ? 'solid' : 'dashed',
          color: first ? 'text.primary' : 'text.secondary',
          font: 'inherit',
        }}
      >
        {film && <Swatch film={film.specifications} size={18} />}
        <span className="film-name">{whole}</span>
      </ButtonBase>
    </td>
  );
}
