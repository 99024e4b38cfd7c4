import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the costs that OWASP's password storage cheat sheet names first: 19 MiB, 2 passes, 1 lane. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** One form for every way in which keyboards write the same characters: an ñ may be one code point or two. */
export const normalised = (password: string): string => password.normalize('NFKC');

/** The PHC string of a password; Argon2id is the library's default algorithm. */
export const hashPassword = (password: string): Promise<string> => hash(normalised(password), COSTS);

/** Longer texts are no password: a hash of all of one would cost whoever sends it less than us. */
const LONGEST_TRIED = 1_000;

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash (no such account) it does the same work against a decoy,
 * so that the time taken does not tell which accounts exist. Older hashes are of the password as it was typed.
 */
export const passwordMatches = async (password: string, storedHash: string | null): Promise<boolean> => {
  decoy ??= hashPassword('nobody has this password');
  const against = storedHash ?? (await decoy);
  const tried = password.slice(0, LONGEST_TRIED);
  const form = normalised(tried);
  const matches = (await verify(against, form)) || (form !== tried && (await verify(against, tried)));
  return matches && storedHash !== null && password.length <= LONGEST_TRIED;
};

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/;

/** Whether a hash was made with lower costs than hashes are made with now. */
export const isWeaker = (storedHash: string): boolean => {
  const [, memory, passes] = PHC.exec(storedHash)?.map(Number) ?? [];
  if (memory === undefined || passes === undefined) return true;
  return memory < COSTS.memoryCost || passes < COSTS.timeCost;
};
