/** Files whose names carry a hash of their content never change; every other file is asked for anew. */
export const cacheControl = (path: string): string =>
  path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
