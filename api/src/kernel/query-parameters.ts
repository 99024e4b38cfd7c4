import { z } from 'zod';
import { accept, type Fault, type Result, refuse } from './fault.js';
import { DateTimeScalar, DecimalScalar } from './scalars/index.js';

/** A parameter written as GraphQL's scalar of that kind. */
const scalar = <T>(parse: (text: unknown) => T) =>
  z.string().transform((text, context): T => {
    try {
      return parse(text);
    } catch {
      context.addIssue('not in this form');
      return z.NEVER;
    }
  });

export const instantParameter = scalar((text) => DateTimeScalar.parseValue(text));
export const decimalParameter = scalar((text) => DecimalScalar.parseValue(text));

/** Several of a kind: the parameter repeated, or once. */
export const listParameter = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(item).optional(),
  );

const namesOf = (issue: z.core.$ZodIssue): readonly string[] =>
  issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];

/**
 * What an address's query parameters ask for, written as the arguments of a query of the API; every fault at once.
 * @param query the name of that query
 */
export const readParameters = <T>(schema: z.ZodType<T>, parameters: unknown, query: string): Result<T> => {
  const parsed = schema.safeParse(parameters);
  if (parsed.success) return accept(parsed.data);
  const names = new Set(parsed.error.issues.flatMap(namesOf));
  return refuse(
    ...[...names].map(
      (name): Fault => ({
        code: 'INVALID',
        message: { key: 'parameter.invalid', params: { name, query } },
        path: [name],
      }),
    ),
  );
};
