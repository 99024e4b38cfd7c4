import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
import type { Caller } from '../../identity/index.js';
import { takeEvents, takeUrl } from '../domain/parse-endpoint.js';
import type { WebhookDependencies } from '../webhook-dependencies.js';
import { changeEndpoint, mayTellAll, NOT_READABLE } from './change-endpoint.js';

export interface EndpointChange {
  readonly name?: string | null;
  readonly url?: string | null;
  readonly events?: readonly string[] | null;
}

const parse = (
  { name, url, events }: EndpointChange,
  { actor }: Caller,
  { reach }: Pick<WebhookDependencies, 'reach'>,
) => {
  const faults = FaultList.for(['input']);
  const taken = name == null ? null : takeText(faults, name, { most: LONGEST_NAME, required: true }, 'name');
  return faults.result({
    ...(taken !== null && { name: taken }),
    ...(url != null && { url: takeUrl(faults, url, reach) }),
    ...(events != null && { events: takeEvents(faults, events, actor) }),
  });
};

/** Changes the fields given. What is on its way already goes to the new address, too. */
export const updateEndpoint =
  (dependencies: WebhookDependencies) =>
  async (caller: Caller, id: string, input: EndpointChange): Promise<Result<string>> => {
    const change = parse(input, caller, dependencies);
    if (!change.ok) return change;
    return changeEndpoint(dependencies)(caller, id, 'webhook.updated', ({ endpoint, transaction }) => {
      if (!mayTellAll(caller.actor, endpoint)) return refuse(NOT_READABLE);
      transaction.em.assign(endpoint, change.value);
      return accept(id);
    });
  };
