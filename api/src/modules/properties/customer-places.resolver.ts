import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allow, CUSTOMERS } from '../../kernel/access.js';
import { perRequest } from '../../kernel/per-request.js';
import { CustomerView } from '../customers/index.js';
import type { RequestContext } from '../identity/index.js';
import { PropertyView } from './graphql/property.type.js';
import { VehicleView } from './graphql/vehicle.type.js';
import type { PlaceQueries } from './place-services.js';

/** The places that are kept beside customers: one statement for all customers of a list. */
@Resolver(() => CustomerView)
export class CustomerPlacesResolver {
  private readonly propertiesOf = perRequest(
    ({ actor }: RequestContext) =>
      new DataLoader((ids: readonly string[]) => this.places.propertiesOf(actor, ids)),
  );
  private readonly vehiclesOf = perRequest(
    ({ actor }: RequestContext) =>
      new DataLoader((ids: readonly string[]) => this.places.vehiclesOf(actor, ids)),
  );

  constructor(private readonly places: PlaceQueries) {}

  @Allow('customers:read', 'customers:read_own', CUSTOMERS)
  @FieldResolver(() => [PropertyView], {
    description:
      'Its own properties, oldest first, at most 200. Staff (customers:read, customers:read_own), and its account.',
  })
  properties(@Root() { id }: CustomerView, @Ctx() context: RequestContext): Promise<PropertyView[]> {
    return this.propertiesOf(context).load(id);
  }

  @Allow('customers:read', 'customers:read_own', CUSTOMERS)
  @FieldResolver(() => [VehicleView], {
    description:
      'Its own vehicles, oldest first, at most 200. Staff (customers:read, customers:read_own), and its account.',
  })
  vehicles(@Root() { id }: CustomerView, @Ctx() context: RequestContext): Promise<VehicleView[]> {
    return this.vehiclesOf(context).load(id);
  }
}
