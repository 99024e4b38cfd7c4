import type { MikroORM } from '@mikro-orm/core';
import type { AbstractSqlDriver, SqlEntityManager } from '@mikro-orm/sql';
import { CompiledQuery } from 'kysely';
import type { DomainEvent } from '../../kernel/events.js';
import { checkDeadline, explainTimeout, unattended } from './deadline.js';
import type { Sql, Statement } from './statement.js';
import { Transaction } from './transaction.js';

export type Orm = MikroORM<AbstractSqlDriver, SqlEntityManager>;

/** Runs one named statement outside any transaction; each driver has its fastest way. */
export type RunStatement = <Row extends object>(
  statement: Statement,
  values: readonly unknown[],
) => Promise<Row[]>;

/** Saves a transaction's events in it, and is told what it left when it is committed. */
export interface EventSink {
  save(transaction: Transaction, events: readonly DomainEvent[]): Promise<void>;
  committed(events: readonly DomainEvent[]): void;
  /** Called after each commit that left jobs. */
  committedJobs(): void;
}

/** The one door to the database: statements for hot reads, transactions for every write. */
export class Database implements Sql {
  constructor(
    private readonly orm: Orm,
    private readonly run: RunStatement,
    private readonly events: EventSink,
  ) {}

  async query<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    checkDeadline();
    return this.run<Row>(statement, values).catch(giveUp);
  }

  /** A reader's entity manager of its own, for reads that are not hot. */
  reader(): SqlEntityManager {
    return this.orm.em.fork();
  }

  /**
   * Does the work in one transaction: all of it, with its events, or nothing. READ COMMITTED, so concurrent changes
   * of one thing are settled by row locks or unique keys, never by checking first. Work that PostgreSQL ends because it
   * and another transaction waited for each other is done again, so it must leave no trace outside the transaction.
   */
  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (!isDeadlock(error)) throw error;
      }
    }
    return this.attempt(work);
  }

  private async attempt<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    checkDeadline();
    let events: readonly DomainEvent[] = [];
    let asksForJobs = false;
    const committed = this.orm.em.fork().transactional(async (em) => {
      const transaction = new Transaction(em);
      const value = await work(transaction);
      await em.flush();
      ({ events, asksForJobs } = transaction);
      if (events.length > 0) await this.events.save(transaction, events);
      return value;
    });
    const result = await committed.catch(giveUp);
    if (events.length > 0) unattended(() => this.events.committed(events));
    if (asksForJobs) unattended(() => this.events.committedJobs());
    return result;
  }
}

const MOST_ATTEMPTS = 3;

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '40P01';

const giveUp = (error: unknown): never => {
  throw explainTimeout(error);
};

/** Statements through the ORM's connection: correct everywhere, without a plan kept by name. */
export const runThroughOrm =
  (orm: Orm): RunStatement =>
  async <Row extends object>(statement: Statement, values: readonly unknown[]) => {
    const kysely = orm.em.getConnection().getClient();
    const { rows } = await kysely.executeQuery<Row>(CompiledQuery.raw(statement.text, [...values]));
    return rows;
  };
