import { useWords } from '../../i18n/words';
import { PickGroup } from '../fields/pick-group';
import { TextField } from '../fields/text-field';
import { floorFault } from '../flow/check-places';
import { field } from '../flow/fault';
import { PLACES_OF, PROPERTY_TYPES, type PropertyType } from '../flow/vocabulary';
import { StepForm } from '../shell/step-form';
import { placeWords } from '../words/places';
import { useDraft, useWorkspace } from '../workspace/use-workspace';
import { PlaceScene } from './place-scene';

/** Those whose glass may be high up. */
const HAS_FLOORS: ReadonlySet<PropertyType> = new Set(['APARTMENT', 'OFFICE', 'BUILDING', 'COMMERCIAL']);

export function PlaceStep() {
  const { place: words } = useWords(placeWords);
  const { place, vertical } = useDraft();
  const workspace = useWorkspace();
  const usual = PLACES_OF[vertical ?? 'ARCHITECTURAL'];
  // One that was picked for another line of business stays in sight.
  const types = PROPERTY_TYPES.filter((type) => usual.includes(type) || type === place.type);
  const set = (change: Partial<typeof place>) =>
    workspace.change((draft) => ({ ...draft, place: { ...draft.place, ...change } }));
  return (
    <StepForm step="place" title={words.title} lead={words.lead}>
      <PickGroup
        id={field.place('type')}
        legend={words.type}
        className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-5"
        value={place.type}
        code={place.type ? null : 'choosePlace'}
        choices={types.map((type) => ({
          value: type,
          content: (
            <span className="grid gap-2 p-3">
              <PlaceScene type={type} />
              <span className="text-sm font-medium">{words[type]}</span>
            </span>
          ),
        }))}
        onPick={(type) => set({ type })}
      />
      {place.type && HAS_FLOORS.has(place.type) && (
        <TextField
          id={field.place('floor')}
          label={words.floor}
          hint={words.floorHelp}
          value={place.floor}
          code={floorFault(place.floor)}
          inputMode="numeric"
          className="max-w-48"
          onValue={(floor) => set({ floor })}
        />
      )}
    </StepForm>
  );
}
