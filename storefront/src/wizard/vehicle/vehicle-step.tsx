import { useWords } from '../../i18n/words';
import { PickGroup } from '../fields/pick-group';
import { TextField } from '../fields/text-field';
import { field } from '../flow/fault';
import { yearOf } from '../flow/numbers';
import { describeVehicle } from '../flow/vehicle';
import { BODY_TYPES } from '../flow/vocabulary';
import { StepForm } from '../shell/step-form';
import { placeWords } from '../words/places';
import { useDraft, useWorkspace } from '../workspace/use-workspace';
import { BodyScene } from './body-scene';

export function VehicleStep() {
  const { vehicle: words } = useWords(placeWords);
  const { vehicle } = useDraft();
  const workspace = useWorkspace();
  const set = (known: Parameters<typeof describeVehicle>[1]) =>
    workspace.change((draft) => describeVehicle(draft, known));
  return (
    <StepForm step="vehicle" title={words.title} lead={words.lead}>
      <div className="grid gap-5 sm:grid-cols-[1fr_1fr_8rem]">
        <TextField
          id={field.vehicle('make')}
          label={words.make}
          value={vehicle.make}
          code={vehicle.make.trim() ? null : 'make'}
          placeholder="Toyota"
          autoComplete="off"
          onValue={(make) => set({ make })}
        />
        <TextField
          id={field.vehicle('model')}
          label={words.model}
          value={vehicle.model}
          code={vehicle.model.trim() ? null : 'model'}
          placeholder="Yaris"
          autoComplete="off"
          onValue={(model) => set({ model })}
        />
        <TextField
          id={field.vehicle('year')}
          label={words.year}
          value={vehicle.year}
          code={vehicle.year.trim() !== '' && yearOf(vehicle.year) === null ? 'year' : null}
          placeholder="2022"
          inputMode="numeric"
          autoComplete="off"
          onValue={(year) => set({ year })}
        />
      </div>
      <PickGroup
        id={field.vehicle('bodyType')}
        legend={words.body}
        className="grid grid-cols-2 gap-3 sm:grid-cols-3"
        value={vehicle.bodyType}
        code={vehicle.bodyType ? null : 'chooseBody'}
        choices={BODY_TYPES.map((body) => ({
          value: body,
          content: (
            <span className="grid gap-2 p-3">
              <BodyScene body={body} />
              <span className="text-sm font-medium">{words[body]}</span>
            </span>
          ),
        }))}
        onPick={(bodyType) => set({ bodyType })}
      />
    </StepForm>
  );
}
