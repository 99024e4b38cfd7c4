import { useWords } from '../../i18n/words';
import { TextField } from '../fields/text-field';
import { field } from '../flow/fault';
import { contactWords } from '../words/contact';
import { useDraftPart, useWorkspace } from '../workspace/use-workspace';

/** Where the visit goes: asked once there is a price, since it has no part in it. */
export function AddressFields() {
  const words = useWords(contactWords);
  const place = useDraftPart((draft) => draft.place);
  const workspace = useWorkspace();
  const set = (change: Partial<typeof place>) =>
    workspace.change((draft) => ({ ...draft, place: { ...draft.place, ...change } }));
  const optional = (label: string) => (
    <>
      {label} <span className="font-normal text-muted">({words.optional})</span>
    </>
  );
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        id={field.place('district')}
        label={optional(words.district)}
        value={place.district}
        autoComplete="address-level2"
        onValue={(district) => set({ district })}
      />
      <TextField
        id={field.place('line1')}
        label={optional(words.line1)}
        value={place.line1}
        autoComplete="address-line1"
        onValue={(line1) => set({ line1 })}
      />
    </div>
  );
}
