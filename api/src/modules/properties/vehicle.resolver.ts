import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { EXPECTED_VERSION } from '../../kernel/arguments.js';
import { DeletePayload, toDeletePayload } from '../../kernel/delete-payload.type.js';
import type { Result } from '../../kernel/fault.js';
import { readChanged } from '../../kernel/read-changed.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import { VehiclePayload } from './graphql/place-payload.type.js';
import { CustomerVehicleInput } from './graphql/vehicle.input.js';
import type { PlaceQueries, PlaceUseCases } from './place-services.js';

const ID_ARGUMENT = { description: "The customer's vehicle: its id." };

/** What the shop does with customers' vehicles. */
@Resolver()
export class VehicleResolver {
  constructor(
    private readonly queries: PlaceQueries,
    private readonly useCases: PlaceUseCases,
  ) {}

  @Allow('customers:write')
  @Mutation(() => VehiclePayload, {
    description: 'Keeps a vehicle beside a customer, at most 200 each. Staff (customers:write).',
  })
  async createVehicle(
    @Arg('customerId', () => ID, { description: 'Whose it is.' }) customerId: string,
    @Arg('input', () => CustomerVehicleInput, { description: 'The vehicle.' }) input: CustomerVehicleInput,
    @Ctx() context: RequestContext,
  ): Promise<VehiclePayload> {
    return this.payload(await this.useCases.vehicles.create(callerOf(context), customerId, input), context);
  }

  @Allow('customers:write')
  @Mutation(() => VehiclePayload, {
    description:
      "Replaces a customer's vehicle whole: openings that carry their id keep it, others are new, and those that " +
      'are missing are removed. Quotations keep the copies they have. Staff (customers:write).',
  })
  async updateVehicle(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Arg('input', () => CustomerVehicleInput, { description: 'What it is from now on.' })
    input: CustomerVehicleInput,
    @Ctx() context: RequestContext,
  ): Promise<VehiclePayload> {
    const target = { id, expectedVersion };
    return this.payload(await this.useCases.vehicles.update(callerOf(context), target, input), context);
  }

  @Allow('customers:write')
  @Mutation(() => DeletePayload, {
    description:
      "Deletes a customer's vehicle. Quotations keep the copies they have. Staff (customers:write).",
  })
  async deleteVehicle(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<DeletePayload> {
    const result = await this.useCases.vehicles.delete(callerOf(context), { id, expectedVersion });
    return toDeletePayload(result, context.translate);
  }

  private async payload(result: Result<string>, { translate }: RequestContext): Promise<VehiclePayload> {
    const vehicle = await readChanged(result, (id) => this.queries.vehicle(id));
    return { vehicle, userErrors: toUserErrors(result, translate) };
  }
}
