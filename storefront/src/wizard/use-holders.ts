import type { Draft, Opening } from './flow/draft';
import { isVehicle } from './flow/openings';
import { useVehicleName } from './use-vehicle-name';

interface NamedHolder {
  readonly id: string;
  /** Empty for a vehicle that is alone: nothing has to be told apart. */
  readonly name: string;
  readonly openings: readonly Opening[];
}

/** The rooms of a draft, or its vehicles, as their owner calls them. */
export function useHolders(draft: Draft): readonly NamedHolder[] {
  const nameOf = useVehicleName();
  if (!isVehicle(draft)) return draft.rooms;
  const several = draft.vehicles.length > 1;
  return draft.vehicles.map((vehicle, index) => ({
    ...vehicle,
    name: several ? nameOf(vehicle, index) : '',
  }));
}
