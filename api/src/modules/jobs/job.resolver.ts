import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import { PageArgs } from '../../kernel/page-args.js';
import { selects } from '../../kernel/selection.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { QUEUES } from '../../platform/jobs/queues.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import { JobConnection, JobFilter, JobView, type QueueName, QueueNameEnum } from './graphql/job.type.js';
import { JobPayload, JobQueuePayload, JobQueueView } from './graphql/job-queue.type.js';
import type { JobQueries } from './read-model/job-queries.js';
import type { JobUseCases } from './use-cases/index.js';

const ID_ARGUMENT = { description: "The job's id." };
const NAME_ARGUMENT = { description: 'Which queue.' };

type ChangeOfQueue = 'pauseQueue' | 'resumeQueue' | 'retryFailed';

@Resolver()
export class JobResolver {
  constructor(
    private readonly queries: JobQueries,
    private readonly useCases: JobUseCases,
  ) {}

  @Allow('jobs:read')
  @Query(() => [JobQueueView], {
    description: 'Every queue with how many jobs stand in it now. Staff and keys (jobs:read).',
  })
  jobQueues(): Promise<JobQueueView[]> {
    return this.queries.queues();
  }

  @Allow('jobs:read')
  @Query(() => JobConnection, {
    description: 'The jobs, newest first. Staff and keys (jobs:read). Bad input: BAD_USER_INPUT.',
  })
  async jobs(
    @Arg('filter', () => JobFilter, { nullable: true, description: 'Which jobs; all when absent.' })
    filter: JobFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<JobConnection> {
    const count = selects(info, 'totalCount');
    const found = await this.queries.list({ filter: filter ?? {}, page, count });
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }

  @Allow('jobs:read')
  @Query(() => JobView, {
    nullable: true,
    description: 'One job; null when there is none, or none any more. Staff and keys (jobs:read).',
  })
  job(@Arg('id', () => ID, ID_ARGUMENT) id: string): Promise<JobView | null> {
    return this.queries.find(id);
  }

  @Allow('jobs:write')
  @Mutation(() => JobPayload, {
    description:
      'Begins the tries of a job anew, at once: of one that FAILED, or one that is WAITING for its next try. What it does is ' +
      'not done twice where it can be known that it was done. Staff and keys (jobs:write).',
  })
  async retryJob(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Ctx() context: RequestContext,
  ): Promise<JobPayload> {
    return this.payload(await this.useCases.retry(callerOf(context), id), context);
  }

  @Allow('jobs:write')
  @Mutation(() => JobPayload, {
    description:
      'Decides that a job which FAILED or is WAITING will not be done. That is final; a message or a delivery of a webhook that waited ' +
      'for it has FAILED then. Staff and keys (jobs:write).',
  })
  async discardJob(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Ctx() context: RequestContext,
  ): Promise<JobPayload> {
    return this.payload(await this.useCases.discard(callerOf(context), id), context);
  }

  @Allow('jobs:write')
  @Mutation(() => JobQueuePayload, {
    description:
      'Pauses a queue: nothing of it begins until it is resumed; what is under way is finished, and new jobs wait. Staff and ' +
      'keys (jobs:write).',
  })
  pauseQueue(
    @Arg('name', () => QueueNameEnum, NAME_ARGUMENT) name: QueueName,
    @Ctx() context: RequestContext,
  ): Promise<JobQueuePayload> {
    return this.changeQueue('pauseQueue', name, context);
  }

  @Allow('jobs:write')
  @Mutation(() => JobQueuePayload, {
    description: 'Lets a queue move on that was paused. Staff and keys (jobs:write).',
  })
  resumeQueue(
    @Arg('name', () => QueueNameEnum, NAME_ARGUMENT) name: QueueName,
    @Ctx() context: RequestContext,
  ): Promise<JobQueuePayload> {
    return this.changeQueue('resumeQueue', name, context);
  }

  @Allow('jobs:write')
  @Mutation(() => JobQueuePayload, {
    description:
      'Begins the tries of every job of a queue anew that FAILED, as retryJob does. Staff and keys (jobs:write).',
  })
  retryFailedJobs(
    @Arg('name', () => QueueNameEnum, NAME_ARGUMENT) name: QueueName,
    @Ctx() context: RequestContext,
  ): Promise<JobQueuePayload> {
    return this.changeQueue('retryFailed', name, context);
  }

  private async payload(result: Result<string>, { translate }: RequestContext): Promise<JobPayload> {
    const job = result.ok ? await this.queries.find(result.value) : null;
    return { job, userErrors: toUserErrors(result, translate) };
  }

  private async changeQueue(
    change: ChangeOfQueue,
    name: QueueName,
    context: RequestContext,
  ): Promise<JobQueuePayload> {
    const known = QUEUES.filter((queue) => queue.toUpperCase() === name);
    for (const queue of known) await this.useCases[change](callerOf(context), queue);
    const [queue] = await this.queries.queues(known);
    if (!queue) throw new Error(`There is no queue ${name}.`);
    return { queue, userErrors: [] };
  }
}
