import { useWords } from '../../i18n/words';
import { PickGroup } from '../fields/pick-group';
import { TextField } from '../fields/text-field';
import { makeFault, modelFault, yearFault } from '../flow/check-places';
import type { Vehicle } from '../flow/draft';
import { field } from '../flow/fault';
import { redescribe } from '../flow/removal';
import { describeVehicle } from '../flow/vehicle';
import { BODY_TYPES, type BodyType } from '../flow/vocabulary';
import { placeWords } from '../words/places';
import { useWorkspace } from '../workspace/use-workspace';
import { BodyScene } from './body-scene';

/** What one has to know of a vehicle to draw its glass. */
export function VehicleFields({ vehicle }: { readonly vehicle: Vehicle }) {
  const { vehicle: words } = useWords(placeWords);
  const workspace = useWorkspace();
  const { id, make, model, year, bodyType } = vehicle;
  const set = (known: Parameters<typeof describeVehicle>[2]) =>
    workspace.change((draft) => describeVehicle(draft, id, known));
  const setBody = (body: BodyType) => {
    const { draft } = workspace.state();
    const changed = draft && redescribe(draft, id, { bodyType: body });
    if (changed?.removal) workspace.remove(changed);
    else set({ bodyType: body });
  };
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-[1fr_1fr_8rem]">
        <TextField
          id={field.vehicle(id, 'make')}
          label={words.make}
          value={make}
          code={makeFault(make)}
          placeholder="Toyota"
          autoComplete="off"
          onValue={(value) => set({ make: value })}
        />
        <TextField
          id={field.vehicle(id, 'model')}
          label={words.model}
          value={model}
          code={modelFault(model)}
          placeholder="Yaris"
          autoComplete="off"
          onValue={(value) => set({ model: value })}
        />
        <TextField
          id={field.vehicle(id, 'year')}
          label={words.year}
          value={year}
          code={yearFault(year)}
          placeholder="2022"
          inputMode="numeric"
          autoComplete="off"
          onValue={(value) => set({ year: value })}
        />
      </div>
      <PickGroup
        id={field.vehicle(id, 'bodyType')}
        legend={words.body}
        className="grid grid-cols-2 gap-3 sm:grid-cols-3"
        value={bodyType}
        code={bodyType ? null : 'chooseBody'}
        choices={BODY_TYPES.map((body) => ({
          value: body,
          content: (
            <span className="grid gap-2 p-3">
              <BodyScene body={body} />
              <span className="text-sm font-medium">{words[body]}</span>
            </span>
          ),
        }))}
        onPick={setBody}
      />
    </>
  );
}
