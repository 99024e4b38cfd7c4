import { useWords } from '../../i18n/words';
import { TextField } from '../fields/text-field';
import { optionNameFault } from '../flow/check-films';
import type { Option } from '../flow/draft';
import { field } from '../flow/fault';
import { changeOptionName } from '../flow/films';
import { removeOption } from '../flow/removal';
import { RemoveButton } from '../shell/remove-button';
import { filmWords } from '../words/films';
import { useDraft, useWorkspace } from '../workspace/use-workspace';

interface Props {
  readonly shown: Option;
  readonly onShow: (id: string) => void;
}

/** The tab of an alternative. */
export const tabOf = (optionId: string): string => `tab-${optionId}`;

/** The alternatives side by side, once there are several, and the name of the one that is shown. */
export function OptionTabs({ shown, onShow }: Props) {
  const { options: words } = useWords(filmWords);
  const { options } = useDraft();
  const workspace = useWorkspace();
  if (options.length < 2) return null;

  return (
    <section aria-label={words.title} className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {options.map((option) => (
          <button
            key={option.id}
            id={tabOf(option.id)}
            type="button"
            aria-pressed={option.id === shown.id}
            onClick={() => onShow(option.id)}
            className="pick min-h-11 px-4 text-sm font-medium"
          >
            {option.name}
          </button>
        ))}
      </div>
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
    </section>
  );
}
