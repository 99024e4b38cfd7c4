import { addFaults } from './config-faults.js';
import { type Variables, variables } from './config-variables.js';

const schema = variables.superRefine(addFaults);

type Flags = 'DEMO_DATA' | 'INTROSPECTION';

export type Config = Readonly<Omit<Variables, Flags> & Record<Flags, boolean>>;

/** A variable of the environment that cannot be used; the message names each and is fit for one line on the terminal. */
export class ConfigError extends Error {}

/**
 * Reads the whole configuration once; nobody else looks at the environment. An empty variable counts as not set.
 * Demonstration data is the default where the embedded database is, and introspection everywhere, outside production.
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Configuration: ${faults.join('; ')}`);
  }
  const { data } = parsed;
  const open = data.NODE_ENV !== 'production';
  const demonstration = data.DATABASE_URL === undefined && open;
  return Object.freeze({
    ...data,
    DEMO_DATA: data.DEMO_DATA ?? demonstration,
    INTROSPECTION: data.INTROSPECTION ?? open,
  });
};
