import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, STAFF } from '../../../kernel/access.js';
import { EXPECTED_VERSION } from '../../../kernel/arguments.js';
import { Cost } from '../../../kernel/cost.js';
import { badUserInput } from '../../../kernel/errors.js';
import type { Result } from '../../../kernel/fault.js';
import { PageArgs } from '../../../kernel/page-args.js';
import { readChanged } from '../../../kernel/read-changed.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { selects } from '../../../kernel/selection.js';
import { toUserErrors } from '../../../kernel/user-error.type.js';
import { callerOf, type RequestContext, staffCallerOf } from '../request-context.js';
import { CreateStaffUserInput, MyProfileInput, UpdateStaffUserInput } from './graphql/staff-user.input.js';
import { StaffUserPayload, StaffUserView } from './graphql/staff-user.type.js';
import { StaffUserConnection, StaffUserFilter, StaffUserOrder } from './graphql/staff-user-list.type.js';
import type { StaffQueries } from './staff-queries.js';
import type { StaffUseCases } from './use-cases/index.js';

const ID_ARGUMENT = { description: "The account's id." };

/** What administrators do with the staff's accounts, and everybody with their own. */
@Resolver()
export class StaffUserResolver {
  constructor(
    private readonly queries: StaffQueries,
    private readonly useCases: StaffUseCases,
  ) {}

  @Allow('users:admin')
  @Query(() => StaffUserView, {
    nullable: true,
    description: 'One account of the staff; null when there is none. Staff (users:admin).',
  })
  staffUser(@Arg('id', () => ID, ID_ARGUMENT) id: string): Promise<StaffUserView | null> {
    return this.queries.byId(id);
  }

  @Allow('users:admin')
  @Query(() => StaffUserConnection, {
    description: 'The accounts of the staff, page by page. Staff (users:admin). Bad input: BAD_USER_INPUT.',
  })
  async staffUsers(
    @Arg('filter', () => StaffUserFilter, { nullable: true, description: 'Which accounts; all when absent.' })
    filter: StaffUserFilter | null,
    @Arg('orderBy', () => StaffUserOrder, { nullable: true, description: 'By name ascending when absent.' })
    orderBy: StaffUserOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StaffUserConnection> {
    const order = orderBy ?? { field: 'NAME', direction: 'ASC' };
    const count = selects(info, 'totalCount');
    const found = await this.queries.list({ filter: filter ?? {}, order, page, count });
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }

  @Allow('users:admin')
  @Cost({ points: 100 })
  @Mutation(() => StaffUserPayload, {
    description:
      'Opens an account with a first password. It can do nothing that the caller cannot (FORBIDDEN). Staff (users:admin).',
  })
  async createStaffUser(
    @Arg('input', () => CreateStaffUserInput, { description: 'The account.' }) input: CreateStaffUserInput,
    @Ctx() context: RequestContext,
  ): Promise<StaffUserPayload> {
    return this.payload(await this.useCases.createUser(callerOf(context), input), context);
  }

  @Allow('users:admin')
  @Mutation(() => StaffUserPayload, {
    description:
      'Changes an account that may do no more than the caller; other roles and closing it end its sessions. FORBIDDEN for what ' +
      'would leave no active administrator. Accounts are closed (active: false), never deleted. Staff (users:admin).',
  })
  async updateStaffUser(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Arg('input', () => UpdateStaffUserInput, { description: 'What changes.' }) input: UpdateStaffUserInput,
    @Ctx() context: RequestContext,
  ): Promise<StaffUserPayload> {
    const target = { id, expectedVersion };
    return this.payload(await this.useCases.updateUser(callerOf(context), target, input), context);
  }

  @Allow('users:admin')
  @Mutation(() => StaffUserPayload, {
    description:
      'Lets one account be used outside of the hours and networks of its roles until a moment, or ends that. FORBIDDEN for ' +
      'one’s own account and for people who may do more than the caller. Staff (users:admin).',
  })
  async setAccessException(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Arg('until', () => DateTimeScalar, {
      nullable: true,
      description: 'When the exception ends, in the future; null: it ends now.',
    })
    until: Date | null,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Why, 1 to 4,000 characters; needed with `until`.',
    })
    reason: string | null,
    @Ctx() context: RequestContext,
  ): Promise<StaffUserPayload> {
    const exception = { until: until ?? null, reason: reason ?? null };
    const target = { id, expectedVersion };
    return this.payload(
      await this.useCases.setAccessException(callerOf(context), target, exception),
      context,
    );
  }

  @Allow(STAFF)
  @Mutation(() => StaffUserPayload, {
    description:
      'Changes my own name; `viewer` shows it from the next access token on. Any member of the staff.',
  })
  async updateMyProfile(
    @Arg('input', () => MyProfileInput, { description: 'What I am called.' }) input: MyProfileInput,
    @Ctx() context: RequestContext,
  ): Promise<StaffUserPayload> {
    return this.payload(await this.useCases.updateMyProfile(staffCallerOf(context), input), context);
  }

  private async payload(result: Result<string>, { translate }: RequestContext): Promise<StaffUserPayload> {
    const staffUser = await readChanged(result, (id) => this.queries.byId(id));
    return { staffUser, userErrors: toUserErrors(result, translate) };
  }
}
