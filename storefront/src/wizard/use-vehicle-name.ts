import { useWords } from '../i18n/words';
import type { Vehicle } from './flow/draft';
import { vehicleName } from './flow/vehicle';
import { placeWords } from './words/places';

/** What to call a vehicle among the others: as its owner does, or by its place. */
export function useVehicleName(): (vehicle: Pick<Vehicle, 'make' | 'model'>, index: number) => string {
  const { vehicle: words } = useWords(placeWords);
  return (vehicle, index) => vehicleName(vehicle) || words.nth(index + 1);
}
