import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Decimal } from '../decimal.js';

const FORM = /^-?[0-9]{1,12}(\.[0-9]{1,10})?$/;

/** A JavaScript number's exact text without an exponent: 1e-7 is what JSON made of 0.0000001. */
const plain = (value: number): string => {
  const [mantissa = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return mantissa;
  const digits = mantissa.replace('.', '').replace('-', '');
  return `${value < 0 ? '-' : ''}0.${'0'.repeat(Number(exponent) - 1)}${digits}`;
};

const withoutTrailingZeros = (text: string): string =>
  text.replace(/(\.\d*[1-9])0+$/, '$1').replace(/\.0+$/, '');

const parse = (text: string): Decimal => {
  const canonical = withoutTrailingZeros(text);
  if (!FORM.test(canonical)) {
    throw new GraphQLError(
      'Decimal: give up to 12 digits, and after a point up to 10 more, for example "1.25".',
    );
  }
  return Decimal.parse(canonical);
};

/**
 * Exact decimal. In: string or number by its decimal text; trailing zeros do not count as decimals. Out: string
 * without exponent, as resolvers wrote it (money keeps the currency's decimals, quantities are canonical).
 */
export const DecimalScalar = new GraphQLScalarType<Decimal, string>({
  name: 'Decimal',
  description:
    'Exact decimal number. Output: a string without exponent; money has the currency\'s decimals ("45.00"), quantities ' +
    'are exact ("3.63055"). Input: a string or number matching -?[0-9]{1,12}(\\.[0-9]{1,10})? by its decimal text; ' +
    'trailing zeros do not count as decimals.',
  serialize: (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof Decimal) return value.toString();
    throw new GraphQLError('Decimal: cannot represent this value.');
  },
  parseValue: (value) => {
    if (typeof value === 'string') return parse(value);
    if (typeof value === 'number') return parse(plain(value));
    throw new GraphQLError('Decimal: give a string or a number.');
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT)
      return parse(node.value);
    throw new GraphQLError('Decimal: give a string or a number.', { nodes: node });
  },
});
