import { focusField } from '../../forms/focus-field';
import { useWords } from '../../i18n/words';
import { field } from '../flow/fault';
import { removeVehicle } from '../flow/removal';
import { addVehicle, MAX_VEHICLES } from '../flow/vehicle';
import { newId } from '../new-id';
import { AddButton } from '../shell/add-button';
import { RemoveButton } from '../shell/remove-button';
import { StepForm } from '../shell/step-form';
import { useVehicleName } from '../use-vehicle-name';
import { placeWords } from '../words/places';
import { useDraft, useWorkspace } from '../workspace/use-workspace';
import { VehicleFields } from './vehicle-fields';

export function VehicleStep() {
  const { vehicle: words } = useWords(placeWords);
  const { vehicles } = useDraft();
  const workspace = useWorkspace();
  const nameOf = useVehicleName();
  const several = vehicles.length > 1;
  const add = () => {
    const id = newId();
    workspace.change((draft) => addVehicle(draft, id));
    focusField(field.vehicle(id, 'make'));
  };
  const remove = (id: string) => {
    const { draft } = workspace.state();
    if (draft) workspace.remove(removeVehicle(draft, id));
  };
  return (
    <StepForm step="vehicle" title={several ? words.titleSeveral : words.title} lead={words.lead}>
      {vehicles.map((vehicle, index) => {
        const name = nameOf(vehicle, index);
        return (
          <section key={vehicle.id} aria-label={name} className="grid gap-6">
            {several && (
              <div className="flex items-center gap-2 border-t border-line pt-4">
                <h2 className="min-w-0 flex-1 truncate text-xl">{name}</h2>
                <RemoveButton label={words.remove(name)} onClick={() => remove(vehicle.id)} />
              </div>
            )}
            <VehicleFields vehicle={vehicle} />
          </section>
        );
      })}
      {vehicles.length < MAX_VEHICLES && (
        <div>
          <AddButton onClick={add}>{words.another}</AddButton>
        </div>
      )}
    </StepForm>
  );
}
