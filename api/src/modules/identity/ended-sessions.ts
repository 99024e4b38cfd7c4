import type { Clock } from '../../kernel/clock.js';
import type { DomainEvent } from '../../kernel/events.js';
import type { Database } from '../../platform/database/database.js';
import type { Statement } from '../../platform/database/statement.js';
import { GAP, type PubSub } from '../../platform/pubsub/pubsub.js';
import { ACCESS_TOKEN_SECONDS } from './domain/access-token.js';
import { after } from './domain/session-life.js';
import { ALL_SESSIONS, sessionEndedEvent } from './events.js';

const RECENT: Statement = {
  name: 'session_recently_ended',
  text: 'select id, revoked_at as at from session where revoked_at > $1',
};

interface EndedRow {
  readonly id: string;
  readonly at: Date | string;
}

interface EndedSessionsDependencies {
  readonly database: Database;
  readonly pubsub: PubSub;
  readonly clock: Clock;
}

/**
 * The sessions that were ended while an access token of theirs may still be good. Every process keeps them in memory, so
 * that a request costs no statement: read from the database at the start, then told by events.
 */
export class EndedSessions {
  /** By session, when its last access token is out of date; in the order in which they were heard of. */
  private readonly until = new Map<string, Date>();
  private readonly listeners = new Map<string, Set<() => void>>();

  constructor(private readonly dependencies: EndedSessionsDependencies) {}

  has(sessionId: string): boolean {
    return this.until.has(sessionId);
  }

  /** Calls once when the session ends, at once when it has; answers how to stop listening. */
  whenEnded(sessionId: string, tell: () => void): () => void {
    if (this.has(sessionId)) {
      tell();
      return () => {};
    }
    const listeners = this.listeners.get(sessionId) ?? new Set();
    this.listeners.set(sessionId, listeners.add(tell));
    return () => {
      listeners.delete(tell);
      if (listeners.size === 0) this.listeners.delete(sessionId);
    };
  }

  /** Takes notice of events of this process, before others can hear of them. */
  note(events: readonly DomainEvent[]): void {
    for (const event of events) {
      const { success, data } = sessionEndedEvent.safeParse(event);
      if (success) this.add(data.payload.sessionId, data.occurredAt);
    }
  }

  /** Reads what ended of late and listens from now on. The promise resolves when everything is known. */
  async start(): Promise<void> {
    const messages = await this.dependencies.pubsub.subscribe(ALL_SESSIONS);
    await this.load();
    void this.follow(messages);
  }

  private async follow(messages: Awaited<ReturnType<PubSub['subscribe']>>): Promise<void> {
    for await (const message of messages) {
      if (message === GAP) await this.load();
      else this.note([JSON.parse(message)]);
    }
  }

  private async load(): Promise<void> {
    const { database, clock } = this.dependencies;
    const rows = await database.query<EndedRow>(RECENT, [after(clock.now(), -ACCESS_TOKEN_SECONDS)]);
    for (const { id, at } of rows) this.add(id, new Date(at));
  }

  private add(sessionId: string, at: Date): void {
    this.forgetOld();
    this.until.set(sessionId, after(at, ACCESS_TOKEN_SECONDS));
    for (const tell of this.listeners.get(sessionId) ?? []) tell();
    this.listeners.delete(sessionId);
  }

  private forgetOld(): void {
    const now = this.dependencies.clock.now();
    for (const [sessionId, until] of this.until) {
      if (until > now) return;
      this.until.delete(sessionId);
    }
  }
}
