import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import { PageArgs } from '../../kernel/page-args.js';
import { selects } from '../../kernel/selection.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import { EXPIRY_DAYS, GRACE_HOURS } from './domain/parse-key.js';
import { CreateApiKeyInput, UpdateApiKeyInput } from './graphql/api-key.input.js';
import { ApiKeyConnection, ApiKeyPayload, ApiKeyView, NewApiKeyPayload } from './graphql/api-key.type.js';
import type { ApiKeyQueries } from './key-queries.js';
import type { ApiKeyUseCases } from './use-cases/index.js';
import type { NewKey } from './use-cases/new-key.js';

const ID_ARGUMENT = { description: "The key's id." };

@Resolver()
export class ApiKeyResolver {
  constructor(
    private readonly queries: ApiKeyQueries,
    private readonly useCases: ApiKeyUseCases,
  ) {}

  @Allow('keys:admin')
  @Query(() => ApiKeyConnection, {
    description:
      'The API keys, newest first, revoked and expired ones included. Staff and keys (keys:admin). Bad input: BAD_USER_INPUT.',
  })
  async apiKeys(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApiKeyConnection> {
    const found = await this.queries.list(page, selects(info, 'totalCount'));
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }

  @Allow('keys:admin')
  @Query(() => ApiKeyView, {
    nullable: true,
    description:
      'One API key, revoked and expired ones included; null when there is none. Staff and keys (keys:admin).',
  })
  apiKey(@Arg('id', () => ID, ID_ARGUMENT) id: string): Promise<ApiKeyView | null> {
    return this.queries.find(id);
  }

  @Allow('keys:admin')
  @Mutation(() => NewApiKeyPayload, {
    description:
      'Makes a key with some of the permissions that the caller holds. It keeps them whatever becomes of the caller later. ' +
      'Staff and keys (keys:admin).',
  })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'The key.' }) input: CreateApiKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<NewApiKeyPayload> {
    return this.withSecret(await this.useCases.create(callerOf(context), input), context);
  }

  @Allow('keys:admin')
  @Mutation(() => NewApiKeyPayload, {
    description:
      'Gives a key a new secret and a new expiry. The secret before works on for the hours of grace, so that programs can be ' +
      'moved over; one from an earlier rotation ends at once. Its WebSockets are closed (4403) and connect again. FORBIDDEN ' +
      'for keys that may do more than the caller. Staff and keys (keys:admin).',
  })
  async rotateApiKey(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('graceHours', () => Int, {
      defaultValue: GRACE_HOURS.usual,
      description: `Hours in which both secrets work, ${GRACE_HOURS.min} to ${GRACE_HOURS.max}; 0 ends the one before at once.`,
    })
    graceHours: number,
    @Arg('expiresInDays', () => Int, {
      defaultValue: EXPIRY_DAYS.usual,
      description: `Days until the key ends, ${EXPIRY_DAYS.min} to ${EXPIRY_DAYS.max}.`,
    })
    expiresInDays: number,
    @Ctx() context: RequestContext,
  ): Promise<NewApiKeyPayload> {
    const rotation = { graceHours, expiresInDays };
    return this.withSecret(await this.useCases.rotate(callerOf(context), id, rotation), context);
  }

  @Allow('keys:admin')
  @Mutation(() => ApiKeyPayload, {
    description:
      "Changes a key's name, budget or networks, from now on; its WebSockets are closed (4403) and connect again. FORBIDDEN " +
      'for keys that may do more than the caller, and for the key that asks. Staff and keys (keys:admin).',
  })
  async updateApiKey(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('input', () => UpdateApiKeyInput, { description: 'What to change.' }) input: UpdateApiKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<ApiKeyPayload> {
    return this.payload(await this.useCases.update(callerOf(context), id, input), context);
  }

  @Allow('keys:admin')
  @Mutation(() => ApiKeyPayload, {
    description:
      'Ends a key for good: its requests are refused from now on and its WebSockets closed. Staff and keys (keys:admin).',
  })
  async revokeApiKey(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ApiKeyPayload> {
    return this.payload(await this.useCases.revoke(callerOf(context), id), context);
  }

  private async payload(result: Result<string>, { translate }: RequestContext): Promise<ApiKeyPayload> {
    const apiKey = result.ok ? await this.queries.find(result.value) : null;
    return { apiKey, userErrors: toUserErrors(result, translate) };
  }

  private async withSecret(result: Result<NewKey>, { translate }: RequestContext): Promise<NewApiKeyPayload> {
    const made = result.ok ? result.value : null;
    const apiKey = made && (await this.queries.find(made.id));
    return { apiKey, key: made?.key ?? null, userErrors: toUserErrors(result, translate) };
  }
}
