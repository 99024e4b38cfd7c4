import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { EXPECTED_VERSION } from '../../kernel/arguments.js';
import { DeletePayload, toDeletePayload } from '../../kernel/delete-payload.type.js';
import type { Result } from '../../kernel/fault.js';
import { readChanged } from '../../kernel/read-changed.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import { PropertyPayload } from './graphql/place-payload.type.js';
import { CustomerPropertyInput } from './graphql/property.input.js';
import type { PlaceQueries, PlaceUseCases } from './place-services.js';

const ID_ARGUMENT = { description: "The customer's property: its id." };

/** What the shop does with customers' properties. */
@Resolver()
export class PropertyResolver {
  constructor(
    private readonly queries: PlaceQueries,
    private readonly useCases: PlaceUseCases,
  ) {}

  @Allow('customers:write')
  @Mutation(() => PropertyPayload, {
    description: 'Keeps a property beside a customer, at most 200 each. Staff (customers:write).',
  })
  async createProperty(
    @Arg('customerId', () => ID, { description: 'Whose it is.' }) customerId: string,
    @Arg('input', () => CustomerPropertyInput, { description: 'The property.' }) input: CustomerPropertyInput,
    @Ctx() context: RequestContext,
  ): Promise<PropertyPayload> {
    return this.payload(await this.useCases.properties.create(callerOf(context), customerId, input), context);
  }

  @Allow('customers:write')
  @Mutation(() => PropertyPayload, {
    description:
      "Replaces a customer's property whole: rooms and openings that carry their id keep it, others are new, and those that " +
      'are missing are removed. Quotations keep the copies they have. Staff (customers:write).',
  })
  async updateProperty(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Arg('input', () => CustomerPropertyInput, { description: 'What it is from now on.' })
    input: CustomerPropertyInput,
    @Ctx() context: RequestContext,
  ): Promise<PropertyPayload> {
    const target = { id, expectedVersion };
    return this.payload(await this.useCases.properties.update(callerOf(context), target, input), context);
  }

  @Allow('customers:write')
  @Mutation(() => DeletePayload, {
    description:
      "Deletes a customer's property. Quotations keep the copies they have. Staff (customers:write).",
  })
  async deleteProperty(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<DeletePayload> {
    const result = await this.useCases.properties.delete(callerOf(context), { id, expectedVersion });
    return toDeletePayload(result, context.translate);
  }

  private async payload(result: Result<string>, { translate }: RequestContext): Promise<PropertyPayload> {
    const property = await readChanged(result, (id) => this.queries.property(id));
    return { property, userErrors: toUserErrors(result, translate) };
  }
}
