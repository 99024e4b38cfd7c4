import MoreIcon from '@mui/icons-material/MoreVert';
import TuneIcon from '@mui/icons-material/TuneOutlined';
import { Badge, IconButton } from '@mui/material';
import { memo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { OpeningType } from '../../../generated/graphql';
import { useEditor } from '../page/editor-context';
import { CONDITIONS, type Opening, TYPED, type TypedField } from '../state/draft';
import type { Told } from '../state/fault-cell';
import { openingFaults } from '../state/faults';
import { filmsIn, sharedFilms } from '../state/films';
import { nameOpening } from '../state/names';
import { setCell, setType } from '../state/openings';
import { millimetresOf } from '../state/size';
import { cellId } from './cell-id';
import { ConditionsPopover } from './conditions-popover';
import { FilmCell } from './film-cell';
import { RowDrawing } from './row-drawing';
import { faultId, RowFaults } from './row-faults';
import { RowMenu } from './row-menu';
import { TextCell } from './text-cell';

interface Props {
  readonly opening: Opening;
  /** Its place among the openings of its room, from 1. */
  readonly number: number;
  readonly types: readonly OpeningType[];
  readonly told: Told | undefined;
  /** What it costs in the alternative on the screen. */
  readonly amount: string | undefined;
}

/** An opening as a row of the grid. Only its sizes and names are in the order of Tab; arrows reach the rest. */
export const OpeningRow = memo(function OpeningRow({ opening, number, types, told, amount }: Props) {
  const { session, films, alternative } = useEditor();
  const translate = useTranslate();
  const [open, setOpen] = useState<{ readonly part: 'conditions' | 'menu'; readonly at: Element }>();
  const { id, type, unknownType } = opening;
  const faults = openingFaults(opening);
  const rowName = opening.label.trim() || translate('editor.row', { number });
  const named = (column: string) => `${translate(`editor.column.${column}`)}, ${rowName}`;
  // That something is still to be typed is no fault while it is being typed.
  const own = Object.entries(faults).flatMap(([field, fault]): [string, string][] =>
    fault && fault !== 'missing' && fault !== 'film' ? [[field, translate(`editor.fault.${fault}`)]] : [],
  );
  const others = Object.entries(told ?? {}).filter(([field]) => !faults[field]);
  const shown: Readonly<Record<string, string>> = Object.fromEntries([...own, ...others]);
  const onType = (row: string, field: TypedField, text: string) =>
    session.change(
      (draft) => (field === 'label' ? nameOpening(draft, row, text) : setCell(draft, row, field, text)),
      cellId(row, field),
    );
  const held = CONDITIONS.filter((condition) => opening[condition]);
  const chosen = [...filmsIn(opening, alternative), ...sharedFilms(opening)];
  const cells = Object.fromEntries(
    TYPED.map((field) => [
      field,
      <TextCell
        key={field}
        id={id}
        field={field}
        name={named(field)}
        column={translate(`editor.column.${field}`)}
        value={opening[field]}
        isFaulty={field in shown}
        onType={onType}
      />,
    ]),
  );
  return (
    <>
      <tr className="opening" data-row={id}>
        <td className="drawing">
          <RowDrawing
            width={millimetresOf(opening.width)}
            height={millimetresOf(opening.height)}
            type={type}
            film={films.get(chosen[0]?.sku ?? '')?.specifications}
          />
        </td>
        {cells.label}
        <td className="type" data-column="type">
          <select
            id={cellId(id, 'type')}
            tabIndex={-1}
            value={unknownType ?? type}
            aria-label={named('type')}
            aria-invalid={'type' in shown || undefined}
            aria-describedby={'type' in shown ? faultId(id, 'type') : undefined}
            onChange={({ target }) => {
              const wanted = types.find((one) => one === target.value);
              if (wanted) session.change((draft) => setType(draft, id, wanted));
            }}
          >
            {unknownType && <option value={unknownType}>{unknownType}</option>}
            {types.map((one) => (
              <option key={one} value={one}>
                {translate(`opening.${one}`)}
              </option>
            ))}
          </select>
        </td>
        {cells.width}
        {cells.height}
        {cells.quantity}
        <FilmCell id={id} name={named('films')} chosen={chosen} isFaulty={'films' in shown} />
        <td className="conditions" data-column="conditions">
          <IconButton
            id={cellId(id, 'conditions')}
            tabIndex={-1}
            size="small"
            aria-label={[
              named('conditions'),
              ...held.map((one) => translate(`editor.condition.${one}`)),
            ].join(': ')}
            aria-haspopup="dialog"
            onClick={({ currentTarget }) => setOpen({ part: 'conditions', at: currentTarget })}
          >
            <Badge badgeContent={held.length} color="primary">
              <TuneIcon fontSize="small" />
            </Badge>
          </IconButton>
        </td>
        <td className="amount">{amount ?? ''}</td>
        <td className="menu" data-column="menu">
          <IconButton
            id={cellId(id, 'menu')}
            tabIndex={-1}
            size="small"
            aria-label={named('menu')}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => setOpen({ part: 'menu', at: currentTarget })}
          >
            <MoreIcon fontSize="small" />
          </IconButton>
        </td>
        {open?.part === 'conditions' && (
          <ConditionsPopover opening={opening} anchor={open.at} onClose={() => setOpen(undefined)} />
        )}
        {open?.part === 'menu' && <RowMenu id={id} anchor={open.at} onClose={() => setOpen(undefined)} />}
      </tr>
      <RowFaults id={id} faults={shown} />
    </>
  );
});
