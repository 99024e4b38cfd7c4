import type { Clock } from '../../../kernel/clock.js';
import type { Result } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { PageArguments } from '../../../kernel/pagination.js';
import { type List, when } from '../../../platform/database/list-statement.js';
import { readConnection } from '../../../platform/database/read-connection.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import { QUEUES, type Queue } from '../../../platform/jobs/queues.js';
import { maskedFields } from '../../audit/index.js';
import type { JobConnection, JobFilter, JobView } from '../graphql/job.type.js';
import type { JobQueueView } from '../graphql/job-queue.type.js';

const JOB_JSON = `json_build_object('id', j.id, 'kind', j.kind, 'queue', upper(j.queue), 'state', j.state, 'key', j.key,
  'payload', j.payload, 'priority', j.priority, 'attempts', j.attempts, 'lastError', j.last_error, 'runAt', j.run_at,
  'createdAt', j.created_at, 'startedAt', j.started_at, 'finishedAt', j.finished_at)`;

const FIND: Statement = { name: 'job_view', text: `select ${JOB_JSON} as job from job j where j.id = $1` };

const QUEUES_NOW: Statement = {
  name: 'job_queues_now',
  text: `select upper(name) as name, coalesce(waiting, 0) as waiting, coalesce(delayed, 0) as delayed,
      coalesce(running, 0) as running, coalesce(failed, 0) as failed, paused_at is not null as paused,
      to_json(paused_at) as "pausedAt"
    from unnest($1::text[]) with ordinality as known (name, place) left join job_queue using (name)
      left join (select queue,
          (count(*) filter (where state = 'WAITING' and run_at <= $2))::int as waiting,
          (count(*) filter (where state = 'WAITING' and run_at > $2))::int as delayed,
          (count(*) filter (where state = 'RUNNING'))::int as running,
          (count(*) filter (where state = 'FAILED'))::int as failed
        from job where state in ('WAITING', 'RUNNING', 'FAILED') group by queue) counted on counted.queue = known.name
    order by place`,
};

const NEWEST_FIRST = { column: 'j.created_at', type: 'timestamptz', direction: 'DESC' } as const;

const jobList = ({ queue, state, kind }: JobFilter): List => ({
  name: 'job_list',
  table: 'job',
  alias: 'j',
  conditions: [
    ...when(queue?.toLowerCase(), (value) => `j.queue = ${value}`),
    ...when(state, (value) => `j.state = ${value}`),
    ...when(kind, (value) => `j.kind = ${value}`),
  ],
});

const view = (job: JobView): JobView => ({ ...job, payload: maskedFields(job.payload) });

export interface JobListRequest {
  readonly filter: JobFilter;
  readonly page: PageArguments;
  readonly count: boolean;
}

/** Reads of jobs, for those who look after them. Each is one statement, and one to count when asked. */
export class JobQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<JobView | null> {
    if (!isId(id)) return null;
    const [row] = await this.sql.query<{ job: JobView }>(FIND, [id]);
    return row ? view(row.job) : null;
  }

  /** Newest first. */
  list({ filter, page, count }: JobListRequest): Promise<Result<JobConnection>> {
    const shown = { select: JOB_JSON, values: [], view };
    return readConnection(this.sql, jobList(filter), NEWEST_FIRST, { name: 'jobs', page, count }, shown);
  }

  /** All queues with what stands in them. */
  queues(names: readonly Queue[] = QUEUES): Promise<JobQueueView[]> {
    return this.sql.query<JobQueueView>(QUEUES_NOW, [names, this.clock.now()]);
  }
}
