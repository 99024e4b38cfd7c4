import { useWords } from '../../i18n/words';
import { StepForm } from '../shell/step-form';
import { useVehicleName } from '../use-vehicle-name';
import { placeWords } from '../words/places';
import { useDraft } from '../workspace/use-workspace';
import { VehicleGlasses } from './vehicle-glasses';

export function GlassesStep() {
  const { glasses: words } = useWords(placeWords);
  const { vehicles } = useDraft();
  const nameOf = useVehicleName();
  return (
    <StepForm step="glasses" title={words.title} lead={words.lead}>
      {vehicles.map((vehicle, index) => {
        const { id, bodyType } = vehicle;
        const name = nameOf(vehicle, index);
        return (
          bodyType && (
            <div key={id} className="grid gap-4">
              {vehicles.length > 1 && <h2 className="text-xl">{name}</h2>}
              <VehicleGlasses vehicle={vehicle} body={bodyType} name={name} />
            </div>
          )
        );
      })}
    </StepForm>
  );
}
