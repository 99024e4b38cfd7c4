import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ConfigError } from '../../config.js';

const whole = (most: number) =>
  z.string().regex(/^\d+$/, 'give a whole number').transform(Number).pipe(z.number().min(1).max(most));

const schema = z.object({
  quotations: whole(10_000_000).default(1000),
  seed: whole(Number.MAX_SAFE_INTEGER).default(1),
  years: whole(20).default(2),
  until: z.iso
    .date()
    .transform((day) => new Date(`${day}T23:59:59Z`))
    .optional(),
});

export type SeedOptions = z.output<typeof schema>;

export const USAGE = `npm run seed -- [options]

  --quotations N   how many quotations to add (1000)
  --seed N         equal numbers give equal content (1)
  --years N        how far back they reach (2)
  --until DAY      the day they reach up to, YYYY-MM-DD (today)`;

/** Reads the command's options. @throws ConfigError for one that cannot be used, in one line */
export const readSeedOptions = (args: readonly string[]): SeedOptions => {
  const text = { type: 'string' } as const;
  try {
    const options = { quotations: text, seed: text, years: text, until: text };
    return schema.parse(parseArgs({ args: [...args], options }).values);
  } catch (error) {
    const faults =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`)
        : [error instanceof Error ? error.message : String(error)];
    throw new ConfigError(`Seed: ${faults.join('; ')}`);
  }
};
