import { v5 } from 'uuid';
import type { Queue } from '../../platform/jobs/queues.js';

const NAMESPACE = '3b0d2a0e-6c0b-4a2f-9a52-7d6a0f6f1c11';

/** What the audit log calls a queue by: queues have names and no ids. */
export const queueSubject = (queue: Queue): string => v5(queue, NAMESPACE);
