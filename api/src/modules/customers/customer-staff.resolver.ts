import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { EXPECTED_VERSION } from '../../kernel/arguments.js';
import {
  BulkDeleteResult,
  DeletePayload,
  toBulkDeleteResult,
  toDeletePayload,
} from '../../kernel/delete-payload.type.js';
import { badUserInput } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import { inBulk } from '../../kernel/in-bulk.js';
import { readChanged } from '../../kernel/read-changed.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import { metadataEntries } from './domain/metadata.js';
import { CreateCustomerInput, UpdateCustomerInput } from './graphql/customer.input.js';
import { CustomerView } from './graphql/customer.type.js';
import { CustomerPayload } from './graphql/customer-payload.type.js';
import { MetadataEntry } from './graphql/metadata.type.js';
import type { CustomerQueries } from './read-model/customer-queries.js';
import type { CustomerUseCases } from './use-cases/index.js';

const ID_ARGUMENT = { description: "The customer's id." };

/** What the shop does with customers. */
@Resolver(() => CustomerView)
export class CustomerStaffResolver {
  constructor(
    private readonly queries: CustomerQueries,
    private readonly useCases: CustomerUseCases,
  ) {}

  @Allow('customers:read', 'customers:read_own')
  @FieldResolver(() => [MetadataEntry], {
    description: 'Values that other systems keep with it, by key. Staff (customers:read).',
  })
  metadata(@Root() { metadataByKey }: CustomerView): MetadataEntry[] {
    return metadataEntries(metadataByKey);
  }

  @Allow('customers:write')
  @Mutation(() => CustomerPayload, {
    description: 'Saves a new customer; it never matches one that exists. Staff (customers:write).',
  })
  async createCustomer(
    @Arg('input', () => CreateCustomerInput, { description: 'The customer.' }) input: CreateCustomerInput,
    @Ctx() context: RequestContext,
  ): Promise<CustomerPayload> {
    return this.payload(await this.useCases.create(callerOf(context), input), context);
  }

  @Allow('customers:write')
  @Mutation(() => CustomerPayload, {
    description:
      'Changes the fields given and leaves the others; quotations show the new ones. Staff (customers:write).',
  })
  async updateCustomer(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Arg('input', () => UpdateCustomerInput, { description: 'What changes.' }) input: UpdateCustomerInput,
    @Ctx() context: RequestContext,
  ): Promise<CustomerPayload> {
    const target = { id, expectedVersion };
    return this.payload(await this.useCases.update(callerOf(context), target, input), context);
  }

  @Allow('customers:write')
  @Mutation(() => DeletePayload, {
    description:
      'Deletes a customer with its own properties and vehicles; IN_USE when it has quotations. Staff (customers:write).',
  })
  async deleteCustomer(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<DeletePayload> {
    const result = await this.useCases.delete(callerOf(context), { id, expectedVersion });
    return toDeletePayload(result, context.translate);
  }

  @Allow('customers:write')
  @Mutation(() => [BulkDeleteResult], {
    description:
      'deleteCustomer for many, whatever their versions; what fails for one leaves the others deleted. More than 100: ' +
      'BAD_USER_INPUT. Staff (customers:write).',
  })
  async deleteCustomers(
    @Arg('ids', () => [ID], { description: 'At most 100; one that is repeated is deleted once.' })
    ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<BulkDeleteResult[]> {
    const done = await inBulk(ids, (id) => this.useCases.delete(callerOf(context), { id }));
    if (!done.ok) throw badUserInput(done.faults, context.translate);
    return done.value.map((outcome) => toBulkDeleteResult(outcome, context.translate));
  }

  private async payload(result: Result<string>, { translate }: RequestContext): Promise<CustomerPayload> {
    const customer = await readChanged(result, (id) => this.queries.afterChange(id));
    return { customer, userErrors: toUserErrors(result, translate) };
  }
}
