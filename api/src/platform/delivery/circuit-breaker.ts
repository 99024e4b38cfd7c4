import type { Clock } from '../../kernel/clock.js';
import type { Carrier, Outcome } from './outcome.js';

export interface BreakerSettings {
  /** How many failures in a row open the circuit. */
  readonly failures: number;
  /** For how long it stays open, in milliseconds; then one message tries whether it can be closed. */
  readonly openMs: number;
}

const SETTINGS: BreakerSettings = { failures: 5, openMs: 30_000 };

/** What tells of the provider's health; a message that it refuses, or a request for patience, does not. */
const isFailure = (outcome: Outcome): boolean =>
  outcome.kind === 'UNKNOWN' || (outcome.kind === 'RETRY' && !outcome.busy);

/** A carrier that spares a provider which fails again and again, and everybody who would wait for it. */
export class GuardedCarrier<Message> implements Carrier<Message> {
  readonly name: string;
  readonly find?: Carrier<Message>['find'];
  private failures = 0;
  private openUntil = 0;
  private trying = false;

  constructor(
    private readonly carrier: Carrier<Message>,
    private readonly clock: Clock,
    private readonly settings: BreakerSettings = SETTINGS,
  ) {
    this.name = carrier.name;
    if (carrier.find) this.find = (message, since) => carrier.find?.(message, since) ?? Promise.resolve([]);
  }

  /** For how long nothing should be sent, in milliseconds; 0 while the circuit is closed, or may be tried. */
  restMs(): number {
    const rest = this.openUntil - this.clock.now().getTime();
    if (rest > 0) return rest;
    return this.trying ? this.settings.openMs : 0;
  }

  async send(message: Message): Promise<Outcome> {
    const afterMs = this.restMs();
    if (afterMs > 0) return { kind: 'RETRY', error: `${this.name} is being spared`, afterMs, busy: true };
    // While it was open, a single message goes first.
    this.trying = this.openUntil > 0;
    const outcome = await this.carrier.send(message);
    this.note(outcome);
    return outcome;
  }

  private note(outcome: Outcome): void {
    this.trying = false;
    if (!isFailure(outcome)) {
      this.failures = 0;
      this.openUntil = 0;
      return;
    }
    this.failures += 1;
    if (this.failures >= this.settings.failures) {
      this.openUntil = this.clock.now().getTime() + this.settings.openMs;
    }
  }
}
