import type { Clock } from '../../kernel/clock.js';
import type { DomainEvent } from '../../kernel/events.js';
import type { Database } from '../../platform/database/database.js';
import { GAP, type PubSub } from '../../platform/pubsub/pubsub.js';
import type { KeyActor } from '../identity/index.js';
import { type Admit, admitter } from './domain/admit.js';
import { readKey } from './domain/key-text.js';
import { ALL_KEYS, keyChangedEvent } from './events.js';
import { findKey, isBehind, touchKey } from './key-store.js';

interface Known {
  readonly id: string;
  readonly admit: Admit;
  readonly readAt: number;
  lastUsedAt: Date | null;
}

interface KeyVerifierDependencies {
  readonly database: Database;
  readonly pubsub: PubSub;
  readonly clock: Clock;
}

/** For how long a key that was read is taken without another look, where no event tells of a change. */
const FRESH_MS = 5_000;
const MOST_KNOWN = 1_000;

/**
 * Tells whom a key's text stands for. A key costs one statement every few seconds, however many requests come with it;
 * whatever changes it is told to every process, so that a revoked key lets nobody in from then on.
 */
export class KeyVerifier {
  private readonly known = new Map<string, Known>();
  private readonly listeners = new Map<string, Set<() => void>>();
  /** Counts the changes heard of: what was being read meanwhile may be out of date. */
  private changes = 0;

  constructor(private readonly dependencies: KeyVerifierDependencies) {}

  /** Whom the key lets in from this address; null for every reason why nobody. */
  async verify(text: string, ip: string | null): Promise<KeyActor | null> {
    const { database, clock } = this.dependencies;
    const parts = readKey(text);
    if (!parts) return null;
    const known = await this.find(parts.publicId);
    const now = clock.now();
    const actor = (known?.admit ?? admitter(null))(parts.secret, ip, now);
    if (actor && known && isBehind(known.lastUsedAt, now)) {
      known.lastUsedAt = now;
      await touchKey(database, known.id, now);
    }
    return actor;
  }

  /** Calls when the key changes: what let somebody in may do so no more. Answers how to stop listening. */
  whenChanged(keyId: string, tell: () => void): () => void {
    const listeners = this.listeners.get(keyId) ?? new Set();
    this.listeners.set(keyId, listeners.add(tell));
    return () => {
      listeners.delete(tell);
      if (listeners.size === 0) this.listeners.delete(keyId);
    };
  }

  /** Takes notice of events of this process, before others can hear of them. */
  note(events: readonly DomainEvent[]): void {
    for (const event of events) this.hear(event);
  }

  /** Listens to the changes of all processes from now on. */
  async start(): Promise<void> {
    const messages = await this.dependencies.pubsub.subscribe(ALL_KEYS);
    void this.follow(messages);
  }

  private async follow(messages: Awaited<ReturnType<PubSub['subscribe']>>): Promise<void> {
    for await (const message of messages) {
      if (message === GAP) this.forget();
      else this.hear(JSON.parse(message));
    }
  }

  private hear(event: unknown): void {
    const { success, data } = keyChangedEvent.safeParse(event);
    if (!success) return;
    const { keyId, publicId } = data.payload;
    this.forget(publicId);
    for (const tell of [...(this.listeners.get(keyId) ?? [])]) tell();
  }

  private forget(publicId?: string): void {
    this.changes += 1;
    if (publicId === undefined) this.known.clear();
    else this.known.delete(publicId);
  }

  private async find(publicId: string): Promise<Known | null> {
    const readAt = performance.now();
    const known = this.known.get(publicId);
    if (known && readAt - known.readAt < FRESH_MS) return known;
    const before = this.changes;
    const key = await findKey(this.dependencies.database, publicId);
    this.known.delete(publicId);
    if (!key) return null;
    const found = { id: key.id, admit: admitter(key), readAt, lastUsedAt: key.lastUsedAt };
    if (this.changes === before) this.keep(publicId, found);
    return found;
  }

  /** Keeps the newest; the one read longest ago makes room. */
  private keep(publicId: string, found: Known): void {
    this.known.set(publicId, found);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
  }
}
