import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf } from '../../../kernel/connection.type.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import type { JobState } from '../../../platform/jobs/job.entity.js';
import type { Queue } from '../../../platform/jobs/queues.js';

export type QueueName = Uppercase<Queue>;
export const QueueNameEnum = graphqlEnum<QueueName>(
  'JobQueueName',
  'What kind of work stands in a queue. Each queue moves on by itself, so that a slow provider holds up its own only.',
  {
    MAIL: 'Mails to send.',
    SMS: 'Text messages to send.',
    WHATSAPP: 'WhatsApp messages to send.',
    DOCUMENTS: 'PDF documents to make.',
    WEBHOOKS: "Events to tell to third parties' programs.",
    SCHEDULES:
      'What the clock sets going (expiries, reminders, summaries, tidying up), and deciding who is told of what happened: while it is paused, ' +
      'no message about a new event is made on any channel.',
    EXPORTS:
      'Files to make of many records. None are made by jobs yet: GET /exports streams them to whoever downloads them.',
  },
);

export const JobStateEnum = graphqlEnum<JobState>('JobState', 'Where a job stands.', {
  WAITING: 'For its time, for a free place, or for its next try.',
  RUNNING: 'A process is at it.',
  DONE: 'It was done. Kept for 7 days; what the clock set going for an hour, or until it is due again.',
  FAILED:
    'Given up after its last try, or because trying again would not help; waits for somebody to look at it.',
  DISCARDED: 'Somebody decided that it will not be done. Kept for 90 days, as what failed.',
});

@Allow('jobs:read')
@ObjectType('Job', {
  simpleResolvers: true,
  description:
    'Work that is done apart from requests, and tried again when it fails. Staff and keys (jobs:read).',
})
export class JobView {
  @Field(() => ID, { description: 'Identifier of the job.' })
  id!: string;

  @Field(() => String, { description: 'What is to be done, as module.verb: "quotations.expire".' })
  kind!: string;

  @Field(() => QueueNameEnum, { description: 'The queue it stands in.' })
  queue!: QueueName;

  @Field(() => JobStateEnum, { description: 'Where it stands.' })
  state!: JobState;

  @Field(() => String, { description: 'What it was asked for by: the same key never makes a second job.' })
  key!: string;

  @Field(() => GraphQLJSONObject, { description: 'What it is about, mostly ids; secrets are "***".' })
  payload!: Record<string, unknown>;

  @Field(() => Int, { description: 'Its urgency within its queue: smaller goes first, 0 is usual.' })
  priority!: number;

  @Field(() => Int, {
    description: 'How often it was tried, the try under way included; asked-for pauses do not count.',
  })
  attempts!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last failed try failed, at most 500 characters; null while none has failed.',
  })
  lastError!: string | null;

  @Field(() => DateTimeScalar, { description: 'Not before this moment; of one that failed, the next try.' })
  runAt!: Date | string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date | string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the last try began; null before the first.',
  })
  startedAt!: Date | string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was done, given up or discarded; null until then.',
  })
  finishedAt!: Date | string | null;
}

@Allow('jobs:read')
@ObjectType({ simpleResolvers: true, description: 'A job and its position in the list.' })
export class JobEdge extends EdgeOf(JobView) {}

@Allow('jobs:read')
@ObjectType({ simpleResolvers: true, description: 'A page of the jobs.' })
export class JobConnection extends ConnectionOf(JobView, JobEdge) {}

@InputType({
  description: 'Which jobs to list. Every condition given must hold; null is the same as not given.',
})
export class JobFilter {
  @Field(() => QueueNameEnum, { nullable: true, description: 'Only those of this queue.' })
  queue?: QueueName | null;

  @Field(() => JobStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: JobState | null;

  @Field(() => String, { nullable: true, description: 'Only this kind, exactly: "quotations.expire".' })
  kind?: string | null;
}
