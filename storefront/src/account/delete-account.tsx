import { type FormEvent, useState } from 'react';
import { Field } from '../forms/field';
import { focusField } from '../forms/focus-field';
import { DeleteMyAccountDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { Folded } from '../layout/folded';
import { useWorkspace } from '../wizard/workspace/use-workspace';
import { useSession } from './use-session';
import { accountWords } from './words';

/** The end of the account, said plainly and confirmed by a word that nobody types by accident. */
export function DeleteAccount({ onDeleted }: { readonly onDeleted: (kept: readonly string[]) => void }) {
  const words = useWords(accountWords);
  const session = useSession();
  const workspace = useWorkspace();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim().toUpperCase() !== words.deleteWord) {
      setFault(words.deleteMissing(words.deleteWord));
      return focusField('delete');
    }
    setBusy(true);
    const { data } = await session.ask('mutation', DeleteMyAccountDocument, {});
    setBusy(false);
    if (!data) return setFault(words.unanswered);
    // What was begun on this device has their name and address as well.
    for (const { id } of workspace.list()) workspace.discard(id);
    onDeleted(data.deleteMyAccount.keptQuotations);
    session.forget();
  };
  return (
    <div className="lg:col-span-full">
      <Folded title={words.delete} className="text-clay">
        <form noValidate onSubmit={submit} className="grid max-w-xl gap-4">
          <p className="text-sm">{words.deleteLead}</p>
          <Field id="delete" label={words.deleteConfirm(words.deleteWord)} fault={fault}>
            {(props) => (
              <input
                {...props}
                className="field"
                autoComplete="off"
                autoCapitalize="characters"
                value={typed}
                onChange={(event) => {
                  setTyped(event.target.value);
                  setFault(null);
                }}
              />
            )}
          </Field>
          <button type="submit" className="action-quiet border-clay text-clay" disabled={busy}>
            {busy ? words.sending : words.deleteNow}
          </button>
        </form>
      </Folded>
    </div>
  );
}
