import { type DeliverDependencies, deliver } from './deliver.js';
import { fanOut } from './fan-out.js';

/** The work that webhooks are. */
export const webhookJobs = (dependencies: DeliverDependencies) => ({
  fanOut: fanOut(dependencies),
  deliver: deliver(dependencies),
});
