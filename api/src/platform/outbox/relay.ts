import type { Logger } from 'pino';
import type { Clock } from '../../kernel/clock.js';
import type { DomainEvent } from '../../kernel/events.js';
import type { Database } from '../database/database.js';
import type { Statement } from '../database/statement.js';
import type { Transaction } from '../database/transaction.js';

const BATCH = 100;

/** The lock ends with the transaction. Its number is any constant that no other use of advisory locks has. */
const LOCK: Statement = { name: 'outbox_lock', text: 'select pg_try_advisory_xact_lock(7202611) as held' };

const WAITING: Statement = {
  name: 'outbox_waiting',
  text: `select sequence, json_build_object('id', id, 'type', type, 'subject', subject,
      'occurredAt', occurred_at, 'payload', payload) as event
    from outbox_event where relayed_at is null order by sequence limit ${BATCH}`,
};

const MARK: Statement = {
  name: 'outbox_mark',
  text: 'update outbox_event set relayed_at = $2 where sequence = any($1::bigint[])',
};

/** Takes events one by one; an error keeps the event and all after it waiting for the next round. */
export type Deliver = (event: DomainEvent) => Promise<void>;

/** Keeps, in the round's own transaction, what these events set going; they were delivered and are marked with it. */
export type Follow = (transaction: Transaction, events: readonly DomainEvent[], at: Date) => Promise<void>;

interface WaitingRow {
  readonly sequence: number | string;
  readonly event: Omit<DomainEvent, 'occurredAt'> & { readonly occurredAt: string };
}

/**
 * Tells committed events, in order, to whoever delivers them. One process relays at a time (an advisory lock), so
 * order holds across processes; a crash between delivery and mark delivers again, so handlers count on event ids.
 */
export class OutboxRelay {
  private running: Promise<void> | null = null;
  private again = false;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly deliver: Deliver,
    private readonly follow: Follow,
    private readonly logger: Logger,
    /** How long events can wait when the process that committed them died before telling, in milliseconds. */
    private readonly pollMs = 1_000,
  ) {}

  /** Looks for waiting events now and, by the poll, for those that other processes left behind. */
  start(): void {
    this.stopped = false;
    this.wake();
  }

  /** Ends the poll and waits for the round under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  /** There may be something to tell. */
  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.rounds().finally(() => {
      this.running = null;
      if (this.again) this.wake();
    });
  }

  private async rounds(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    let pause = this.pollMs;
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        const told = await this.database.transaction((transaction) => this.round(transaction));
        if (told === 'more') this.again = true;
        // Somebody else relays right now and may have looked just before our commit.
        if (told === 'busy') pause = Math.min(this.pollMs, 50);
      } catch (error) {
        this.logger.error({ err: error }, 'relaying events failed; they stay waiting');
      }
    }
    if (!this.stopped) this.timer = setTimeout(() => this.wake(), pause);
  }

  private async round(transaction: Transaction): Promise<'done' | 'more' | 'busy'> {
    const [lock] = await transaction.query<{ held: boolean }>(LOCK, []);
    if (!lock?.held) return 'busy';
    const rows = await transaction.query<WaitingRow>(WAITING, []);
    const told: DomainEvent[] = [];
    let failure: unknown;
    for (const row of rows) {
      const event = { ...row.event, occurredAt: new Date(row.event.occurredAt) };
      try {
        await this.deliver(event);
        told.push(event);
      } catch (error) {
        failure = error;
        break;
      }
    }
    if (told.length > 0) {
      const now = this.clock.now();
      await this.follow(transaction, told, now);
      await transaction.query(MARK, [
        rows.slice(0, told.length).map(({ sequence }) => String(sequence)),
        now,
      ]);
    }
    if (failure !== undefined)
      this.logger.error({ err: failure }, 'an event could not be delivered; it stays waiting');
    return failure === undefined && rows.length === BATCH ? 'more' : 'done';
  }
}
