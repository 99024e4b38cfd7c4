import type { MigrationObject } from '@mikro-orm/core';

/** Every migration, oldest first. Listed by hand so that a build without a file system scan runs the same ones. */
export const migrations: readonly MigrationObject[] = [];
