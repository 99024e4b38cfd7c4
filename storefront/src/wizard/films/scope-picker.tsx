import { useWords } from '../../i18n/words';
import { Folded } from '../../layout/folded';
import type { Draft, Opening, Option } from '../flow/draft';
import type { Scope } from '../flow/films';
import { openingsOf } from '../flow/openings';
import { inheritedAt, sameScope, scopeName } from '../flow/scope';
import { useNameOfGlass } from '../use-glass-name';
import { useHolders } from '../use-holders';
import { filmWords } from '../words/films';

interface Props {
  readonly draft: Draft;
  readonly option: Option;
  readonly value: Scope;
  readonly nameOf: (sku: string) => string;
  readonly onPick: (scope: Scope) => void;
}

/** Everything, a room or one opening: for what the next film is chosen, and what each has now. */
export function ScopePicker({ draft, option, value, nameOf, onPick }: Props) {
  const words = useWords(filmWords);
  const holders = useHolders(draft);
  const glassName = useNameOfGlass();
  if (openingsOf(draft).length < 2) return null;

  /** Glasses of a room are counted, those of a car have places. */
  const nameAmong = (opening: Opening, index: number) =>
    opening.label.trim() || opening.spot ? glassName(opening) : `${glassName(opening)} ${index + 1}`;
  const row = (scope: Scope, name: string, indent: boolean) => {
    const { choice, from } = inheritedAt(draft, option, scope);
    const inherited = choice && !sameScope(from, scope);
    return (
      <li key={scopeName(scope)} className={indent ? 'pl-6' : ''}>
        <label className="flex min-h-11 items-center gap-3 border-b border-line py-1">
          <input
            type="radio"
            name={`scope-${option.id}`}
            checked={sameScope(scope, value)}
            onChange={() => onPick(scope)}
            className="tick"
          />
          <span className="min-w-0 flex-1 truncate text-sm">{name}</span>
          <span
            className={`max-w-[50%] truncate text-sm ${inherited || !choice ? 'text-muted' : 'font-medium'}`}
          >
            {choice ? (inherited ? words.same : nameOf(choice.sku)) : words.nothing}
          </span>
        </label>
      </li>
    );
  };

  return (
    <Folded title={words.perRoom} open={value.kind !== 'all' || undefined}>
      <fieldset className="min-w-0">
        <legend className="sr-only">{words.scope}</legend>
        <ul>
          {row({ kind: 'all' }, words.all, false)}
          {holders.flatMap((holder) => [
            holder.name && row({ kind: 'room', id: holder.id }, holder.name, false),
            (!holder.name || holder.openings.length > 1) &&
              holder.openings.map((opening, index) =>
                row({ kind: 'opening', id: opening.id }, nameAmong(opening, index), holder.name !== ''),
              ),
          ])}
        </ul>
      </fieldset>
    </Folded>
  );
}
