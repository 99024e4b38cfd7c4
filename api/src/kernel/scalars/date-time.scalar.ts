import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** JavaScript takes 30 February for 2 March, and PostgreSQL knows no year 0. */
const dayExists = (value: unknown): boolean => {
  const day = String(value).slice(0, 10);
  return day >= '0001' && new Date(`${day}T00:00:00Z`).toJSON().startsWith(day);
};

const parse = (value: unknown): Date => {
  const instant = typeof value === 'string' && FORM.test(value) ? new Date(value) : undefined;
  if (!instant || Number.isNaN(instant.getTime()) || !dayExists(value)) {
    throw new GraphQLError('DateTime: give an instant as RFC 3339 text, for example "2026-11-21T15:04:05Z".');
  }
  return instant;
};

/** An instant. Read models hand it over as text that PostgreSQL wrote, entities as a Date; both leave as RFC 3339 in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as RFC 3339 text in UTC with milliseconds: "2026-11-21T15:04:05.000Z".',
  serialize: (value) => {
    const instant = value instanceof Date ? value : new Date(String(value));
    if (Number.isNaN(instant.getTime())) throw new GraphQLError('DateTime: cannot represent this value.');
    return instant.toISOString();
  },
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
