import { inject } from 'vitest';
import { RunFolder } from './run-folder.js';

/** What the global setup hands to every test file, as plain data. */
export interface RunContext {
  readonly folder: string;
  readonly jwtPrivateKey: string;
  readonly database: PgliteRun | PostgresRun;
}

export interface PgliteRun {
  readonly kind: 'pglite';
  /** A data folder with migrated schema and demo data. */
  readonly template: string;
}

export interface PostgresRun {
  readonly kind: 'postgres';
  /** May create databases. */
  readonly adminUrl: string;
  /** A database with migrated schema and demo data, and the beginning of the names of all others. */
  readonly template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    lamina: RunContext;
  }
}

export const runContext = (): RunContext => inject('lamina');
export const runFolder = (): RunFolder => new RunFolder(runContext().folder);

/** The databases that this run tests on; rarely of interest to a test. */
export const databaseKind = () => runContext().database.kind;
