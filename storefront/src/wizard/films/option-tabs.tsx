import { useWords } from '../../i18n/words';
import { TextField } from '../fields/text-field';
import { optionNameFault } from '../flow/check-films';
import type { Option } from '../flow/draft';
import { field } from '../flow/fault';
import { addOption, changeOptionName, MAX_OPTIONS } from '../flow/films';
import { removeOption } from '../flow/removal';
import { freeName } from '../flow/rooms';
import { newId } from '../new-id';
import { RemoveButton } from '../shell/remove-button';
import { filmWords } from '../words/films';
import { useDraft, useWorkspace } from '../workspace/use-workspace';

interface Props {
  readonly shown: Option;
  readonly onShow: (id: string) => void;
}

/** The alternatives side by side, the way to another, and the name of the one that is shown. */
export function OptionTabs({ shown, onShow }: Props) {
  const { options: words } = useWords(filmWords);
  const { options } = useDraft();
  const workspace = useWorkspace();
  const several = options.length > 1;

  const add = () => {
    const id = newId();
    workspace.change((draft) => {
      const named = draft.options.reduce(
        (changed, option) =>
          option.name.trim() === '' ? changeOptionName(changed, option.id, words.first) : changed,
        draft,
      );
      const names = named.options.map(({ name }) => name);
      return addOption(named, id, freeName(words.letter('ABC'[names.length] ?? ''), names));
    });
    onShow(id);
  };

  return (
    <section aria-label={words.title} className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {several &&
          options.map((option) => (
            <button
              key={option.id}
              type="button"
              aria-pressed={option.id === shown.id}
              onClick={() => onShow(option.id)}
              className="pick min-h-11 px-4 text-sm font-medium"
            >
              {option.name}
            </button>
          ))}
        {options.length < MAX_OPTIONS && (
          <button type="button" onClick={add} className="plain">
            {words.add}
          </button>
        )}
      </div>
      {several && (
        <div className="flex max-w-md items-start gap-2">
          <TextField
            id={field.option(shown.id)}
            label={words.name}
            hint={words.help}
            value={shown.name}
            code={optionNameFault(shown, options)}
            className="flex-1"
            onValue={(name) => workspace.change((draft) => changeOptionName(draft, shown.id, name))}
          />
          <div className="pt-6">
            <RemoveButton
              label={words.remove}
              onClick={() => {
                const { draft } = workspace.state();
                if (draft) workspace.remove(removeOption(draft, shown.id));
              }}
            />
          </div>
        </div>
      )}
    </section>
  );
}
