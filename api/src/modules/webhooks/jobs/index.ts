import type { Translator } from '../../../kernel/errors.js';
import type { Messengers } from '../../accounts/index.js';
import { type DeliverDependencies, deliver } from './deliver.js';
import { fanOut } from './fan-out.js';
import { tellOwner } from './tell-owner.js';

interface JobDependencies extends DeliverDependencies {
  readonly messengers: Pick<Messengers, 'mail'>;
  readonly translator: Translator;
}

/** The work that webhooks are. */
export const webhookJobs = (dependencies: JobDependencies) => ({
  fanOut: fanOut(dependencies),
  deliver: deliver(dependencies),
  tellOwner: tellOwner(dependencies),
});
