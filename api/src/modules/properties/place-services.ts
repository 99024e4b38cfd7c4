import type { Sql } from '../../platform/database/statement.js';
import type { ReadableCustomers } from '../customers/index.js';
import type { Actor } from '../identity/index.js';
import { propertyKind } from './domain/property-kind.js';
import { vehicleKind } from './domain/vehicle-kind.js';
import type { PropertyView } from './graphql/property.type.js';
import type { VehicleView } from './graphql/vehicle.type.js';
import { placeStore } from './place-store.js';
import { changePlaces, type PlaceDependencies } from './use-cases/change-places.js';

const properties = placeStore(propertyKind);
const vehicles = placeStore(vehicleKind);

/** Everything that can be done with the places that customers keep. */
export const placeUseCases = (dependencies: PlaceDependencies) => ({
  properties: changePlaces(dependencies, properties),
  vehicles: changePlaces(dependencies, vehicles),
});
export type PlaceUseCases = ReturnType<typeof placeUseCases>;

/** Reads of customers' places, for staff; one statement each. */
export class PlaceQueries {
  constructor(
    private readonly sql: Sql,
    private readonly readableBy: ReadableCustomers,
  ) {}

  /** For whoever has just changed or made it. */
  property(id: string): Promise<PropertyView | null> {
    return properties.read(this.sql, id);
  }

  /** Like {@link property}. */
  vehicle(id: string): Promise<VehicleView | null> {
    return vehicles.read(this.sql, id);
  }

  propertiesOf(actor: Actor, customerIds: readonly string[]): Promise<PropertyView[][]> {
    return properties.ofCustomers(this.sql, customerIds, this.readableBy(actor));
  }

  vehiclesOf(actor: Actor, customerIds: readonly string[]): Promise<VehicleView[][]> {
    return vehicles.ofCustomers(this.sql, customerIds, this.readableBy(actor));
  }
}
