import { useWords } from '../../i18n/words';
import { SizeField } from '../fields/size-field';
import type { Opening } from '../flow/draft';
import { field } from '../flow/fault';
import { changeOpening } from '../flow/openings';
import { OpeningDetails } from '../openings/opening-details';
import { openingWords } from '../words/openings';
import { useWorkspace } from '../workspace/use-workspace';

interface Props {
  /** Of the checkbox. */
  readonly id: string;
  readonly name: string;
  /** Undefined while the glass is not picked. */
  readonly opening: Opening | undefined;
  readonly onToggle: () => void;
}

/** A glass of the car; once it is picked, its size and what makes it harder. */
export function GlassRow({ id, name, opening, onToggle }: Props) {
  const words = useWords(openingWords);
  const workspace = useWorkspace();
  const set = (change: Partial<Opening>) =>
    opening && workspace.change((draft) => changeOpening(draft, opening.id, change));
  return (
    <li
      className={opening ? 'sheet grid gap-3 p-3 sm:grid-cols-[12rem_1fr]' : 'border border-transparent px-3'}
    >
      <label className="flex min-h-11 items-center gap-3 font-medium">
        <input id={id} type="checkbox" checked={opening !== undefined} onChange={onToggle} className="tick" />
        {name}
      </label>
      {opening && (
        <fieldset className="grid gap-1">
          <legend className="sr-only">{name}</legend>
          <div className="grid max-w-sm grid-cols-2 gap-3">
            <SizeField
              id={field.opening(opening.id, 'width')}
              label={words.width}
              value={opening.width}
              onValue={(width) => set({ width })}
            />
            <SizeField
              id={field.opening(opening.id, 'height')}
              label={words.height}
              value={opening.height}
              onValue={(height) => set({ height })}
            />
          </div>
          <OpeningDetails opening={opening} onChange={(change) => void set(change)} />
        </fieldset>
      )}
    </li>
  );
}
