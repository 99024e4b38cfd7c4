import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { EXPECTED_VERSION } from '../../../kernel/arguments.js';
import { DeletePayload, toDeletePayload } from '../../../kernel/delete-payload.type.js';
import type { Result } from '../../../kernel/fault.js';
import { readChanged } from '../../../kernel/read-changed.js';
import { toUserErrors } from '../../../kernel/user-error.type.js';
import { PERMISSIONS } from '../domain/permissions.js';
import { callerOf, type RequestContext } from '../request-context.js';
import { AccessWindowInput } from './graphql/access-window.type.js';
import { CreateRoleInput, UpdateRoleInput } from './graphql/role.input.js';
import { PermissionView, RolePayload, RoleView } from './graphql/role.type.js';
import type { StaffQueries } from './staff-queries.js';
import type { StaffUseCases } from './use-cases/index.js';

const KEY = { description: "The role's key." };

/** What administrators do with roles. */
@Resolver()
export class RoleResolver {
  constructor(
    private readonly queries: StaffQueries,
    private readonly useCases: StaffUseCases,
  ) {}

  @Allow('users:admin')
  @Query(() => [PermissionView], { description: 'Everything that a role can grant. Staff (users:admin).' })
  permissions(@Ctx() { translate }: RequestContext): PermissionView[] {
    return PERMISSIONS.map((key) => ({ key, description: translate({ key: `permission.${key}` }) }));
  }

  @Allow('users:admin')
  @Query(() => [RoleView], {
    description:
      'All roles, at most 100: those that come with the program first, then by name. Staff (users:admin).',
  })
  roles(): Promise<RoleView[]> {
    return this.queries.roles();
  }

  @Allow('users:admin')
  @Query(() => RoleView, {
    nullable: true,
    description: 'One role; null when there is none. Staff (users:admin).',
  })
  role(@Arg('key', () => ID, KEY) key: string): Promise<RoleView | null> {
    return this.queries.role(key);
  }

  @Allow('users:admin')
  @Mutation(() => RolePayload, {
    description:
      'Makes a custom role; it grants nothing that the caller does not hold (FORBIDDEN). Staff (users:admin).',
  })
  async createRole(
    @Arg('input', () => CreateRoleInput, { description: 'The role.' }) input: CreateRoleInput,
    @Ctx() context: RequestContext,
  ): Promise<RolePayload> {
    return this.payload(await this.useCases.createRole(callerOf(context), input), context);
  }

  @Allow('users:admin')
  @Mutation(() => RolePayload, {
    description:
      'Changes a role that grants no more than the caller holds. When its holders lose something, their sessions end. Of a ' +
      'predefined role only name and description change (FORBIDDEN). Staff (users:admin).',
  })
  async updateRole(
    @Arg('key', () => ID, KEY) key: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Arg('input', () => UpdateRoleInput, { description: 'What changes.' }) input: UpdateRoleInput,
    @Ctx() context: RequestContext,
  ): Promise<RolePayload> {
    const target = { key, expectedVersion };
    return this.payload(await this.useCases.updateRole(callerOf(context), target, input), context);
  }

  @Allow('users:admin')
  @Mutation(() => DeletePayload, {
    description:
      'Deletes a custom role; IN_USE while an account holds it, FORBIDDEN for a predefined one. Staff (users:admin).',
  })
  async deleteRole(
    @Arg('key', () => ID, KEY) key: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<DeletePayload> {
    const result = await this.useCases.deleteRole(callerOf(context), { key, expectedVersion });
    return toDeletePayload(result, context.translate);
  }

  @Allow('users:admin')
  @Mutation(() => RolePayload, {
    description:
      'Says when and from where the holders of a role may work; their sessions end. Who holds several roles may work whenever one ' +
      'of them allows it. Not for the role admin (FORBIDDEN). Staff (users:admin).',
  })
  async setRoleAccess(
    @Arg('key', () => ID, KEY) key: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Arg('input', () => AccessWindowInput, { description: 'The hours and networks; replaces all there are.' })
    input: AccessWindowInput,
    @Ctx() context: RequestContext,
  ): Promise<RolePayload> {
    const target = { key, expectedVersion };
    return this.payload(await this.useCases.setRoleAccess(callerOf(context), target, input), context);
  }

  @Allow('users:admin')
  @Mutation(() => RolePayload, {
    description:
      'Says whether the holders of a role, which grants no more than the caller holds (FORBIDDEN), need two-factor. From their ' +
      'next access token on (15 min at most) those without it can only set it up. Staff (users:admin).',
  })
  async setRoleTwoFactor(
    @Arg('key', () => ID, KEY) key: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Arg('required', () => Boolean, { description: 'Whether two-factor is required.' }) required: boolean,
    @Ctx() context: RequestContext,
  ): Promise<RolePayload> {
    const target = { key, expectedVersion };
    return this.payload(await this.useCases.setRoleTwoFactor(callerOf(context), target, required), context);
  }

  private async payload(result: Result<string>, { translate }: RequestContext): Promise<RolePayload> {
    const role = await readChanged(result, (id) => this.queries.role(id));
    return { role, userErrors: toUserErrors(result, translate) };
  }
}
