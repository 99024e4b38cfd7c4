import { DirectoryInUseError } from '../platform/database/directory-lock.js';
import { ConfigError } from './config.js';

/** Something that the server needs and cannot have; its message is fit for one line on the terminal. */
export class StartError extends Error {}

/** Why the server cannot start: one line for what was foreseen; a stack only for what was not. */
export const explain = (error: unknown): string => {
  const foreseen = [ConfigError, DirectoryInUseError, StartError].some((kind) => error instanceof kind);
  if (error instanceof Error) return foreseen ? error.message : String(error.stack);
  return String(error);
};

/** A neighbour that cannot be used, named without the password that its URL may hold. */
export const unreachable = (what: string, url: string, error: unknown): StartError => {
  const { host, pathname } = new URL(url);
  const reason = error instanceof Error ? error.message : String(error);
  return new StartError(`${what} at ${host}${pathname} cannot be used: ${reason}`);
};
