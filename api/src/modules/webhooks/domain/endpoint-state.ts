export const ENDPOINT_STATES = ['ACTIVE', 'PAUSED'] as const;
export type EndpointState = (typeof ENDPOINT_STATES)[number];

export const PAUSE_REASONS = ['STAFF', 'FAILING', 'GONE'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const DELIVERY_STATES = ['PENDING', 'HELD', 'DELIVERED', 'FAILED'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** How an endpoint has been doing since something last arrived. */
export interface Failures {
  /** When the first try failed. */
  readonly since: Date | null;
  /** Deliveries that were given up. */
  readonly givenUp: number;
}

const TOO_LONG_MS = 3 * 86_400_000;
const TOO_MANY = 10;

/**
 * Whether an endpoint has failed for so long that nothing more is sent there until somebody looks at it: asked whenever a
 * delivery is given up, which takes a day of its own.
 */
export const keepsFailing = ({ since, givenUp }: Failures, now: Date): boolean =>
  givenUp >= TOO_MANY || (since !== null && givenUp > 0 && now.getTime() - since.getTime() >= TOO_LONG_MS);
