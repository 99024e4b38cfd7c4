import { memo } from 'react';
import { OpeningDrawing } from '../../elevation/opening-drawing';
import { useFormats } from '../../format/use-formats';
import { useWords } from '../../i18n/words';
import { drawnOpening, type LookOf } from '../drawn';
import { SizeField } from '../fields/size-field';
import { TextField } from '../fields/text-field';
import { quantityFault } from '../flow/check-places';
import type { FilmChoice, Opening } from '../flow/draft';
import { field } from '../flow/fault';
import { changeOpening, copyOpening } from '../flow/openings';
import { removeOpening } from '../flow/removal';
import { newId } from '../new-id';
import { RemoveButton } from '../shell/remove-button';
import { openingWords } from '../words/openings';
import { useWorkspace } from '../workspace/use-workspace';
import { OpeningDetails } from './opening-details';
import { TypePicker } from './type-picker';

interface Props {
  readonly opening: Opening;
  readonly roomId: string;
  /** «Living, vidrio 2», for those who do not see where it stands. */
  readonly name: string;
  readonly choice: FilmChoice | null;
  readonly look: LookOf;
}

/** One opening: what it is, how large, how many, drawn beside as it is typed. Drawn anew only when it changes itself. */
export const OpeningRow = memo(function OpeningRow({ opening, roomId, name, choice, look }: Props) {
  const words = useWords(openingWords);
  const { metres } = useFormats();
  const workspace = useWorkspace();
  const { id, width, height, quantity } = opening;
  const set = (change: Partial<Opening>) => workspace.change((draft) => changeOpening(draft, id, change));
  return (
    <li className="sheet row grid gap-x-6 gap-y-3 p-3 sm:grid-cols-[13rem_minmax(0,1fr)] sm:p-4">
      <div className="max-sm:mx-auto max-sm:w-60">
        <OpeningDrawing glass={drawnOpening(opening, choice, look)} metres={metres} box={[208, 176]} person />
      </div>
      <fieldset className="grid min-w-0 content-start gap-3">
        <legend className="sr-only">{name}</legend>
        <div className="flex items-start gap-2">
          <TypePicker opening={opening} onPick={(type) => set({ type })} />
          <RemoveButton
            label={`${words.remove}: ${name}`}
            onClick={() => {
              const { draft } = workspace.state();
              if (draft) workspace.remove(removeOpening(draft, roomId, id));
            }}
          />
        </div>
        <div className="grid grid-cols-[1fr_1fr_4.5rem] gap-3">
          <SizeField
            id={field.opening(id, 'width')}
            label={words.width}
            value={width}
            onValue={(value) => set({ width: value })}
          />
          <SizeField
            id={field.opening(id, 'height')}
            label={words.height}
            value={height}
            onValue={(value) => set({ height: value })}
          />
          <TextField
            id={field.opening(id, 'quantity')}
            label={words.quantity}
            value={quantity}
            code={quantityFault(quantity)}
            inputMode="numeric"
            autoComplete="off"
            onValue={(value) => set({ quantity: value })}
          />
        </div>
        <OpeningDetails opening={opening} onChange={set}>
          <button
            type="button"
            className="plain"
            onClick={() => workspace.change((draft) => copyOpening(draft, roomId, id, newId()))}
          >
            {words.copy}
          </button>
        </OpeningDetails>
      </fieldset>
    </li>
  );
});
