import type { RegisteredKind } from '../../platform/jobs/registry.js';

/** What each module does by jobs. */
export const createKinds = (): readonly RegisteredKind[] => [];
