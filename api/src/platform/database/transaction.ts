import type { EntityManager } from '@mikro-orm/sql';
import { CompiledQuery } from 'kysely';
import type { DomainEvent } from '../../kernel/events.js';
import { checkDeadline } from './deadline.js';
import type { Sql, Statement } from './statement.js';

/**
 * One unit of work. Everything done through it is saved together or not at all; events become outbox rows of the
 * same transaction. Never use another connection while one is open: the embedded database has only this one.
 */
export class Transaction implements Sql {
  readonly events: DomainEvent[] = [];
  /** Whoever does jobs is told after the commit. */
  asksForJobs = false;

  constructor(readonly em: EntityManager) {}

  async query<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    checkDeadline();
    const { rows } = await this.em
      .getKysely()
      .executeQuery<Row>(CompiledQuery.raw(statement.text, [...values]));
    return rows;
  }

  /** Announces what happened; told to subscribers and jobs after the commit, in this order. */
  emit(event: DomainEvent): void {
    this.events.push(event);
  }
}
