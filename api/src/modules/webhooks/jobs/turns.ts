import type { Clock } from '../../../kernel/clock.js';
import { NotYet } from '../../../platform/jobs/job-kind.js';
import type { PostOutcome } from '../../../platform/outbound/post.js';

/** How many tries one endpoint has at a time. */
const PLACES = 2;
/** So many tries in a row without an answer, and the endpoint has one at a time, with a rest after each. */
const TIMEOUTS = 3;
const REST_MS = 30_000;
/** How long a try takes as long as none has been seen, and what the queue itself takes. */
const USUAL_MS = 1_000;
const OVERHEAD_MS = 50;
/** Nobody is sent away for longer: things get better as well. */
const LONGEST_WAIT_MS = 600_000;

interface Standing {
  underWay: number;
  /** How long the last try took. */
  tookMs: number;
  /** Tries in a row that nobody answered in time. */
  timeouts: number;
  restUntil: number;
  /** When whoever was sent away last is to come back. */
  lastTurn: number;
}

/** What a try came to. */
interface Ended {
  readonly outcome: PostOutcome;
  readonly durationMs: number;
}

/**
 * Gives endpoints their turns, in each process by itself, so that one that never answers leaves most places of the queue to the others.
 * Who has to wait comes back one after the other, at the pace at which places get free.
 */
export class Turns {
  private readonly standings = new Map<string, Standing>();

  constructor(private readonly clock: Clock) {}

  /** Makes a try at an endpoint when it is its turn. @throws NotYet */
  async during<T extends Ended>(endpointId: string, urgent: boolean, attempt: () => Promise<T>): Promise<T> {
    const leave = this.take(endpointId, urgent);
    let ended: T | null = null;
    try {
      ended = await attempt();
      return ended;
    } finally {
      leave(ended);
    }
  }

  /**
   * Takes a place at an endpoint; whoever gets it says how the try ended, null when it was broken off.
   * @param urgent somebody is waiting for it: an endpoint that rests is called all the same
   * @throws NotYet when there is none
   */
  take(endpointId: string, urgent: boolean): (ended: Ended | null) => void {
    const now = this.clock.now().getTime();
    const standing = this.standingOf(endpointId);
    const isSlow = standing.timeouts >= TIMEOUTS;
    const places = isSlow ? 1 : PLACES;
    const isResting = !urgent && now < standing.restUntil;
    if (isResting || standing.underWay >= places) {
      const pace = (standing.tookMs + (isSlow ? REST_MS : 0)) / places + OVERHEAD_MS;
      const wait = Math.max(standing.lastTurn, standing.restUntil, now) + pace - now;
      standing.lastTurn = now + Math.min(wait, LONGEST_WAIT_MS);
      throw new NotYet(standing.lastTurn - now);
    }
    standing.underWay += 1;
    return (ended) => this.leave(endpointId, standing, ended);
  }

  private leave(endpointId: string, standing: Standing, ended: Ended | null): void {
    const now = this.clock.now().getTime();
    standing.underWay -= 1;
    if (ended) {
      const { outcome, durationMs } = ended;
      standing.tookMs = durationMs;
      standing.timeouts = 'failure' in outcome && outcome.failure === 'TIMED_OUT' ? standing.timeouts + 1 : 0;
      standing.restUntil = standing.timeouts >= TIMEOUTS ? now + REST_MS : 0;
    }
    const isOver = standing.underWay === 0 && standing.timeouts === 0 && standing.lastTurn <= now;
    if (isOver) this.standings.delete(endpointId);
  }

  private standingOf(endpointId: string): Standing {
    const known = this.standings.get(endpointId);
    if (known) return known;
    const standing = { underWay: 0, tookMs: USUAL_MS, timeouts: 0, restUntil: 0, lastTurn: 0 };
    this.standings.set(endpointId, standing);
    return standing;
  }
}
