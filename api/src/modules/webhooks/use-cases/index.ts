import type { WebhookDependencies } from '../webhook-dependencies.js';
import { createEndpoint } from './create-endpoint.js';
import { deleteEndpoint } from './delete-endpoint.js';
import { pauseEndpoint } from './pause-endpoint.js';
import { redeliver } from './redeliver.js';
import { resumeEndpoint } from './resume-endpoint.js';
import { rotateSecret } from './rotate-secret.js';
import { sendTest } from './send-test.js';
import { updateEndpoint } from './update-endpoint.js';

/** Everything that staff and programs can do with webhooks. */
export const webhookUseCases = (dependencies: WebhookDependencies) => ({
  create: createEndpoint(dependencies),
  update: updateEndpoint(dependencies),
  rotate: rotateSecret(dependencies),
  pause: pauseEndpoint(dependencies),
  resume: resumeEndpoint(dependencies),
  delete: deleteEndpoint(dependencies),
  sendTest: sendTest(dependencies),
  redeliver: redeliver(dependencies),
});
export type WebhookUseCases = ReturnType<typeof webhookUseCases>;
