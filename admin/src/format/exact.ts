/** A decimal number as so many parts of ten to the power of minus its decimals. */
interface Scaled {
  readonly parts: bigint;
  readonly decimals: number;
}

const scaled = (text: string): Scaled => {
  const [whole = '0', part = ''] = text.split('.');
  return { parts: BigInt(whole + part), decimals: part.length };
};

const written = ({ parts, decimals }: Scaled): string => {
  const digits = String(parts < 0n ? -parts : parts).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${parts < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
};

/** The product of decimal texts, with all its decimals. */
export function product(...factors: readonly string[]): string {
  const all = factors.map(scaled);
  return written({
    parts: all.reduce((made, { parts }) => made * parts, 1n),
    decimals: all.reduce((made, { decimals }) => made + decimals, 0),
  });
}

/** To so many decimals, half away from zero, as the quote rules round. */
export function rounded(text: string, decimals: number): string {
  const { parts, decimals: had } = scaled(text);
  if (had <= decimals) return written({ parts: parts * 10n ** BigInt(decimals - had), decimals });
  const step = 10n ** BigInt(had - decimals);
  const half = parts < 0n ? -step / 2n : step / 2n;
  return written({ parts: (parts + half) / step, decimals });
}

/** The sum of decimal texts; "0" of none. */
export function sum(...terms: readonly string[]): string {
  const all = terms.map(scaled);
  const decimals = Math.max(0, ...all.map((one) => one.decimals));
  const parts = all.reduce((made, one) => made + one.parts * 10n ** BigInt(decimals - one.decimals), 0n);
  return written({ parts, decimals });
}

export const negative = (text: string): string => product('-1', text);

/** How many decimals amounts of a currency have: 2 of USD, none of CLP. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
