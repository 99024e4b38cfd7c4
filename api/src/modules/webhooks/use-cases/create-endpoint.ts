import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { newId } from '../../../kernel/ids.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
import type { Statement } from '../../../platform/database/statement.js';
import { recordAudit } from '../../audit/index.js';
import { type Caller, nameOf, StaffUser } from '../../identity/index.js';
import { API_VERSION } from '../domain/event-types.js';
import { MOST_ENDPOINTS, takeEvents, takeUrl } from '../domain/parse-endpoint.js';
import { newSecret } from '../domain/signature.js';
import { secretContext, type WebhookDependencies } from '../webhook-dependencies.js';
import { WebhookEndpoint } from '../webhook-endpoint.entity.js';
import { snapshotOf } from './change-endpoint.js';

export interface EndpointToCreate {
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
}

/** An endpoint whose secret has just been made. */
export interface NewSecret {
  readonly id: string;
  /** To be shown once. */
  readonly secret: string;
}

/** Of two who make the last endpoint at the same moment, the second waits and counts the first one's. */
const LOCK: Statement = {
  name: 'webhook_endpoint_lock',
  text: 'select pg_advisory_xact_lock(7202612)',
};
const COUNT: Statement = {
  name: 'webhook_endpoint_count',
  text: 'select count(*)::int as count from webhook_endpoint',
};

const FULL: Fault = {
  code: 'TOO_MANY',
  message: { key: 'webhooks.tooMany', params: { most: MOST_ENDPOINTS } },
  path: ['input'],
};

const parse = (input: EndpointToCreate, { actor }: Caller, { reach }: Pick<WebhookDependencies, 'reach'>) => {
  const faults = FaultList.for(['input']);
  return faults.result({
    name: takeText(faults, input.name, { most: LONGEST_NAME, required: true }, 'name') ?? '',
    url: takeUrl(faults, input.url, reach),
    events: takeEvents(faults, input.events, actor),
  });
};

/** Makes an endpoint, which is told of what happens from now on. Its secret is in the answer and never shown again. */
export const createEndpoint =
  (dependencies: WebhookDependencies) =>
  async (caller: Caller, input: EndpointToCreate): Promise<Result<NewSecret>> => {
    const { database, clock, box } = dependencies;
    const parsed = parse(input, caller, dependencies);
    if (!parsed.ok) return parsed;
    const { actor } = caller;
    return database.transaction(async (transaction) => {
      await transaction.query(LOCK, []);
      const [counted] = await transaction.query<{ count: number }>(COUNT, []);
      if ((counted?.count ?? 0) >= MOST_ENDPOINTS) return refuse(FULL);
      const [id, secret, at] = [newId(), newSecret(), clock.now()];
      const endpoint = transaction.em.create(WebhookEndpoint, {
        id,
        ...parsed.value,
        apiVersion: API_VERSION,
        sealedSecret: box.seal(secret, secretContext(id)),
        state: 'ACTIVE',
        owner: actor.kind === 'staff' ? transaction.em.getReference(StaffUser, actor.id) : null,
        createdBy: nameOf(actor),
        createdAt: at,
        updatedAt: at,
      });
      const after = snapshotOf(endpoint);
      recordAudit(transaction, {
        ...caller,
        at,
        action: 'webhook.created',
        subjectId: id,
        before: null,
        after,
      });
      return accept({ id, secret });
    });
  };
