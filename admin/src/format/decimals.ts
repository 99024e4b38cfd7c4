/** Exact arithmetic on the API's decimal texts, which may have more digits than a number holds. */
const scaleOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

const unitsOf = (decimal: string, scale: number): bigint => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
};

const textOf = (units: bigint, scale: number): string => {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = scale > 0 ? `.${digits.slice(point)}` : '';
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}`;
};

/** The sum, with as many decimals as the longest has. */
export function sumOf(decimals: readonly string[]): string {
  const scale = Math.max(0, ...decimals.map(scaleOf));
  return textOf(
    decimals.reduce((sum, decimal) => sum + unitsOf(decimal, scale), 0n),
    scale,
  );
}

const opposite = (decimal: string): string => (decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`);

export const differenceOf = (after: string, before: string): string => sumOf([after, opposite(before)]);

/** Without its sign. */
export const sizeOf = (decimal: string): string => decimal.replace(/^-/, '');

/** Below 0, 0 or above 0. */
export function compareDecimals(one: string, other: string): number {
  const difference = differenceOf(one, other);
  if (/^-?[0.]*$/.test(difference)) return 0;
  return difference.startsWith('-') ? -1 : 1;
}
