import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';

const COMMANDS = 'e2e/commands/**/*.e2e.ts';
/**
 * What these say of sign-in, permissions, HTTP and limits is the same on any database: they run on PostgreSQL only. The
 * browser tests and the commands sign in, and work, on the embedded one.
 */
const ANY_DATABASE = ['e2e/access/**', 'e2e/protocol/**'];
/** End to end as well, but compared with what the API's own source reads. */
const ORACLE = 'api/oracle/*.e2e.ts';

/** Tests that start the built server: they take seconds, and a database of their own each. */
const endToEnd = (
  name: string,
  include: string | readonly string[],
  databases: 'pglite' | 'postgres',
  elsewhere: readonly string[] = [],
): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    include: [include].flat(),
    exclude: [...configDefaults.exclude, ...elsewhere],
    // A file starts servers of its own and shares nothing but code with the others in its process.
    isolate: false,
    // The commands are timed: one at a time.
    fileParallelism: include !== COMMANDS,
    globalSetup: `e2e/support/databases/${databases}.setup.ts`,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  // graphql has a CommonJS and an ES build, and refuses to work with schemas made by the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    teardownTimeout: 30_000,
    // A file mostly waits for its own server and database, so even two cores run two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        // Some of them count through every legal size; a busy machine takes its time.
        test: {
          name: 'unit',
          include: ['**/*.spec.{ts,tsx}'],
          setupFiles: ['reflect-metadata'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      endToEnd('commands', COMMANDS, 'pglite'),
      endToEnd('e2e-pglite', ['e2e/**/*.e2e.ts', ORACLE], 'pglite', [COMMANDS, ...ANY_DATABASE]),
      endToEnd('e2e-postgres', ['e2e/**/*.e2e.ts', ORACLE], 'postgres', [COMMANDS]),
      endToEnd('browser', 'e2e/**/*.browser.ts', 'pglite'),
      endToEnd('long-pglite', 'e2e/long/*.long.ts', 'pglite'),
      endToEnd('long-postgres', 'e2e/long/*.long.ts', 'postgres'),
    ],
  },
});
