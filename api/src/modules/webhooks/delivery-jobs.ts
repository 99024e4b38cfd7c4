import type { NewJob } from '../../platform/jobs/enqueue.js';

export const FAN_OUT = 'webhooks.fanOut';
export const DELIVER = 'webhooks.deliver';

/** One round of tries to deliver something. */
export interface Round {
  readonly id: string;
  readonly round: number;
}

/** The job of a round: asked for again it is the same. */
export const deliveryJob = ({ id, round }: Round): NewJob => ({
  kind: DELIVER,
  queue: 'webhooks',
  key: `${DELIVER}:${id}:${round}`,
  payload: { deliveryId: id, round },
});
