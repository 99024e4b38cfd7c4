/** Optional minus, digits, optional fraction: no exponent, no plus sign, no bare point. */
const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;

/** A plain decimal that is written as {@link Decimal.toString} writes it; "-0" passes too. */
const CANONICAL = /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/;

/** The powers of ten that a double holds exactly. */
const POWERS_OF_TEN: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Up to here a remainder can be doubled, and a fraction told from its whole, within the safe integers. */
const MAX_NUMBER_DECIMALS = 15;

/**
 * An exact decimal number of any size: units / 10^scale. It never changes.
 *
 * The units are a plain number while that is exact (up to 2^53 - 1) and a bigint beyond. Every operation on numbers checks
 * its result and starts over with bigints when it left the exact range, so the choice shows in speed only. The check is
 * sound because a sum or product of safe integers that is not safe itself never rounds to a safe one.
 */
export class Decimal {
  static readonly ZERO = new Decimal(0, 0);
  static readonly ONE = new Decimal(1, 0);

  private constructor(
    private readonly units: number | bigint,
    private readonly scale: number,
    /** The canonical text once it is known: numbers that came in as text go out as text again, some of them often. */
    private text: string | null = null,
  ) {}

  /** Reads plain decimal text such as "-12.50". @throws RangeError for anything else, exponents included. */
  static parse(text: string): Decimal {
    if (!PLAIN_DECIMAL.test(text)) throw new RangeError(`Not a plain decimal number: "${text.slice(0, 60)}"`);
    const point = text.indexOf('.');
    const fraction = point < 0 ? '' : withoutTrailingZeros(text.slice(point + 1));
    const digits = point < 0 ? text : text.slice(0, point) + fraction;
    const known = CANONICAL.test(text) && text !== '-0' ? text : null;
    const units = Number(digits);
    return Number.isSafeInteger(units)
      ? new Decimal(units, fraction.length, known)
      : new Decimal(BigInt(digits), fraction.length, known);
  }

  /** @throws RangeError when the number is not a safe integer: a float has no exact decimal to offer. */
  static of(value: number | bigint): Decimal {
    if (typeof value === 'bigint') return Decimal.ofBigInt(value, 0);
    if (!Number.isSafeInteger(value)) throw new RangeError(`Not an exact integer: ${value}`);
    return new Decimal(value, 0);
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    const mine = this.unitsAt(scale);
    const theirs = other.unitsAt(scale);
    if (typeof mine === 'number' && typeof theirs === 'number') {
      const units = mine + theirs;
      if (Number.isSafeInteger(units)) return new Decimal(units, scale);
    }
    return Decimal.ofBigInt(BigInt(mine) + BigInt(theirs), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  times(other: Decimal): Decimal {
    const scale = this.scale + other.scale;
    if (typeof this.units === 'number' && typeof other.units === 'number') {
      const units = this.units * other.units;
      if (Number.isSafeInteger(units)) return new Decimal(units, scale);
    }
    return Decimal.ofBigInt(BigInt(this.units) * BigInt(other.units), scale);
  }

  negated(): Decimal {
    return new Decimal(typeof this.units === 'number' ? 0 - this.units : -this.units, this.scale);
  }

  /** Below 0, 0 or above 0 as this is less than, equal to or greater than the other. */
  compare(other: Decimal): number {
    const scale = Math.max(this.scale, other.scale);
    const mine = this.unitsAt(scale);
    const theirs = other.unitsAt(scale);
    if (mine === theirs) return 0;
    return mine < theirs ? -1 : 1; // exact between number and bigint too
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  isZero(): boolean {
    return this.units === 0;
  }

  isNegative(): boolean {
    return this.units < 0;
  }

  /** How many decimals matter: trailing zeros do not. */
  decimals(): number {
    return withoutTrailingZeros(this.digits()[1]).length;
  }

  /** Rounds to at most that many decimals, ties away from zero (quote rules, "round"). The one rounding function. */
  round(decimals: number): Decimal {
    const excess = this.scale - decimals;
    if (excess <= 0) return this;
    if (typeof this.units === 'number' && excess <= MAX_NUMBER_DECIMALS) {
      const divisor = powerOfTen(excess);
      // Exact: the quotient of two safe integers is never so near to the next integer that the division reaches it.
      const whole = Math.trunc(this.units / divisor);
      const rest = this.units - whole * divisor;
      const units = 2 * rest >= divisor ? whole + 1 : -2 * rest >= divisor ? whole - 1 : whole;
      return new Decimal(units, decimals);
    }
    const units = BigInt(this.units);
    const divisor = 10n ** BigInt(excess);
    const half = this.isNegative() ? -divisor / 2n : divisor / 2n;
    return Decimal.ofBigInt((units + half) / divisor, decimals);
  }

  /** Canonical text: no exponent, no trailing zeros, never "-0". */
  toString(): string {
    this.text ??= this.format();
    return this.text;
  }

  /** Text with exactly that many decimals. @throws RangeError if digits would be lost: round first, knowingly. */
  toFixed(decimals: number): string {
    const [whole, fraction] = this.digits();
    const significant = withoutTrailingZeros(fraction);
    if (significant.length > decimals) throw new RangeError(`${this} has more than ${decimals} decimals`);
    return `${this.sign()}${whole}${decimals > 0 ? `.${significant.padEnd(decimals, '0')}` : ''}`;
  }

  toJSON(): string {
    return this.toString();
  }

  private static ofBigInt(units: bigint, scale: number): Decimal {
    const number = Number(units);
    return new Decimal(Number.isSafeInteger(number) ? number : units, scale);
  }

  /** The units at a scale that is not below the own one. */
  private unitsAt(scale: number): number | bigint {
    const shift = scale - this.scale;
    if (shift === 0) return this.units;
    if (typeof this.units === 'number') {
      const units = this.units * powerOfTen(shift);
      if (Number.isSafeInteger(units)) return units;
    }
    return BigInt(this.units) * 10n ** BigInt(shift);
  }

  private format(): string {
    if (typeof this.units === 'number' && this.scale <= MAX_NUMBER_DECIMALS) {
      return textOf(this.units, this.scale);
    }
    const [whole, fraction] = this.digits();
    const significant = withoutTrailingZeros(fraction);
    return `${this.sign()}${whole}${significant && `.${significant}`}`;
  }

  private sign(): string {
    return this.isNegative() ? '-' : '';
  }

  /** The digits before and after the point, without sign. */
  private digits(): [whole: string, fraction: string] {
    const text = String(this.units < 0 ? -this.units : this.units);
    if (this.scale === 0) return [text, ''];
    const padded = text.padStart(this.scale + 1, '0');
    const point = padded.length - this.scale;
    return [padded.slice(0, point), padded.slice(point)];
  }
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = Decimal.ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Infinity, which no exactness check lets through, where a double would be inexact. */
function powerOfTen(exponent: number): number {
  return POWERS_OF_TEN[exponent] ?? Number.POSITIVE_INFINITY;
}

/** Canonical text of safe units, by arithmetic: explanations need it too often to cut strings apart. */
function textOf(units: number, scale: number): string {
  if (units < 0) return `-${textOf(-units, scale)}`;
  const divisor = powerOfTen(scale);
  const whole = Math.trunc(units / divisor);
  let rest = units - whole * divisor;
  if (rest === 0) return String(whole);
  let length = scale;
  for (; rest % 10 === 0; rest /= 10) length -= 1;
  const fraction = String(rest);
  return `${whole}.${fraction.length < length ? fraction.padStart(length, '0') : fraction}`;
}

function withoutTrailingZeros(fraction: string): string {
  if (!fraction.endsWith('0')) return fraction;
  let length = fraction.length - 1;
  while (length > 0 && fraction[length - 1] === '0') length -= 1;
  return fraction.slice(0, length);
}
