import type { DomainEvent } from '../../kernel/events.js';
import type { EventSink } from '../database/database.js';
import type { Statement } from '../database/statement.js';
import type { Transaction } from '../database/transaction.js';

const INSERT: Statement = {
  name: 'outbox_insert',
  text: `insert into outbox_event (id, type, subject, occurred_at, payload)
    select (event ->> 'id')::uuid, event ->> 'type', event ->> 'subject', (event ->> 'occurredAt')::timestamptz,
      event -> 'payload'
    from jsonb_array_elements($1::jsonb) with ordinality as given (event, place) order by place`,
};

/** Keeps events in the transaction that caused them, and says so once it is committed. */
export class Outbox implements EventSink {
  private readonly listeners: ((events: readonly DomainEvent[]) => void)[] = [];
  private readonly jobListeners: (() => void)[] = [];

  /** Called after each commit that left events, with these, in the order in which the listeners came. */
  onCommitted(tell: (events: readonly DomainEvent[]) => void): void {
    this.listeners.push(tell);
  }

  /** Called after each commit that left jobs. */
  onJobs(tell: () => void): void {
    this.jobListeners.push(tell);
  }

  async save(transaction: Transaction, events: readonly DomainEvent[]): Promise<void> {
    await transaction.query(INSERT, [JSON.stringify(events)]);
  }

  committed(events: readonly DomainEvent[]): void {
    for (const tell of this.listeners) tell(events);
  }

  committedJobs(): void {
    for (const tell of this.jobListeners) tell();
  }
}
