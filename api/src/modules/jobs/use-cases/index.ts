import { discardJob, type JobDependencies, retryJob } from './change-job.js';
import { pauseQueue, resumeQueue, retryFailed } from './change-queue.js';

/** Everything that staff decide about jobs. */
export const jobUseCases = (dependencies: JobDependencies) => ({
  retry: retryJob(dependencies),
  discard: discardJob(dependencies),
  pauseQueue: pauseQueue(dependencies),
  resumeQueue: resumeQueue(dependencies),
  retryFailed: retryFailed(dependencies),
});
export type JobUseCases = ReturnType<typeof jobUseCases>;
