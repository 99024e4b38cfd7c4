import { Field, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import { JobView, type QueueName, QueueNameEnum } from './job.type.js';

@Allow('jobs:read')
@ObjectType('JobQueue', {
  simpleResolvers: true,
  description: 'A queue of jobs and how many stand in it now. Staff and keys (jobs:read).',
})
export class JobQueueView {
  @Field(() => QueueNameEnum, { description: 'Which queue.' })
  name!: QueueName;

  @Field(() => Int, { description: 'Jobs that are due and wait for a free place.' })
  waiting!: number;

  @Field(() => Int, { description: 'Jobs that wait for their time: asked for later, or to be tried again.' })
  delayed!: number;

  @Field(() => Int, { description: 'Jobs that a process is at.' })
  running!: number;

  @Field(() => Int, { description: 'Jobs that were given up and wait for somebody to look at them.' })
  failed!: number;

  @Field(() => Boolean, {
    description: 'Whether somebody paused it: nothing of it begins until it is resumed.',
  })
  paused!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it is paused; null when it is not.',
  })
  pausedAt!: Date | string | null;
}

@Allow('jobs:write')
@ObjectType({ simpleResolvers: true, description: 'The outcome of deciding about a job.' })
export class JobPayload {
  @Field(() => JobView, { nullable: true, description: 'The job as it is now; null when it was refused.' })
  job!: JobView | null;

  @Field(() => [UserError], { description: 'NOT_FOUND or INVALID. Empty on success.' })
  userErrors!: UserError[];
}

@Allow('jobs:write')
@ObjectType({ simpleResolvers: true, description: 'The outcome of changing a queue.' })
export class JobQueuePayload {
  @Field(() => JobQueueView, { description: 'The queue as it is now.' })
  queue!: JobQueueView;

  @Field(() => [UserError], { description: 'Always empty so far.' })
  userErrors!: UserError[];
}
