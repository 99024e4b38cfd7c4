import { focusField } from '../../forms/focus-field';
import { useWords } from '../../i18n/words';
import { addOption, changeOptionName, MAX_OPTIONS } from '../flow/films';
import { freeName } from '../flow/rooms';
import { newId } from '../new-id';
import { AddButton } from '../shell/add-button';
import { filmWords } from '../words/films';
import { useDraft, useWorkspace } from '../workspace/use-workspace';
import { tabOf } from './option-tabs';

/** The way to another alternative; the first one gets a name by it. */
export function AddOption({ onShow }: { readonly onShow: (id: string) => void }) {
  const { options: words } = useWords(filmWords);
  const { options } = useDraft();
  const workspace = useWorkspace();
  if (options.length >= MAX_OPTIONS) return null;
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
    focusField(tabOf(id));
  };
  return (
    <div>
      <AddButton onClick={add}>{words.add}</AddButton>
    </div>
  );
}
