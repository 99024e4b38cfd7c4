import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import type { Caller } from '../../identity/index.js';
import { GRACE_HOURS } from '../domain/parse-endpoint.js';
import { newSecret } from '../domain/signature.js';
import { secretContext, type WebhookDependencies } from '../webhook-dependencies.js';
import { changeEndpoint, mayTellAll, NOT_READABLE } from './change-endpoint.js';
import type { NewSecret } from './create-endpoint.js';

const HOUR_MS = 3_600_000;

/**
 * Gives an endpoint a new secret. The one before signs as well for the hours of grace, so that receivers can change theirs
 * when they are ready; one from an earlier rotation ends at once.
 */
export const rotateSecret =
  (dependencies: WebhookDependencies) =>
  async (caller: Caller, id: string, graceHours: number): Promise<Result<NewSecret>> => {
    const { min, max } = GRACE_HOURS;
    const faults = FaultList.for([]);
    if (graceHours < min || graceHours > max) {
      faults.add('OUT_OF_RANGE', { key: 'webhooks.grace', params: { min, max } }, 'graceHours');
    }
    const checked = faults.result(graceHours);
    if (!checked.ok) return checked;
    return changeEndpoint(dependencies)(caller, id, 'webhook.rotated', ({ endpoint, transaction, at }) => {
      if (!mayTellAll(caller.actor, endpoint)) return refuse(NOT_READABLE);
      const secret = newSecret();
      transaction.em.assign(endpoint, {
        sealedPrevious: graceHours > 0 ? endpoint.sealedSecret : null,
        previousUntil: graceHours > 0 ? new Date(at.getTime() + graceHours * HOUR_MS) : null,
        sealedSecret: dependencies.box.seal(secret, secretContext(id)),
      });
      return accept({ id, secret });
    });
  };
