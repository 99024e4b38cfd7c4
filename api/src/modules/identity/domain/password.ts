import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the costs that OWASP's password storage cheat sheet names first: 19 MiB, 2 passes, 1 lane. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The PHC string of a password; Argon2id is the library's default algorithm. */
export const hashPassword = (password: string): Promise<string> => hash(password, COSTS);

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash (no such account) it does the same work against a decoy,
 * so that the time taken does not tell which accounts exist.
 */
export const passwordMatches = async (password: string, storedHash: string | null): Promise<boolean> => {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(storedHash ?? (await decoy), password);
  return matches && storedHash !== null;
};
