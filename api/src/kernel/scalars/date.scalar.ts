import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const FORM = /^\d{4}-\d{2}-\d{2}$/;

const parse = (value: unknown): string => {
  const isDay =
    typeof value === 'string' &&
    FORM.test(value) &&
    new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!isDay) throw new GraphQLError('Date: give a day that exists as YYYY-MM-DD, for example "2026-11-21".');
  return value;
};

/** A calendar day in the shop's time zone, as text: a day has no instant, so a JavaScript Date would be a lie. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day as YYYY-MM-DD, in the time zone of the shop.',
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
