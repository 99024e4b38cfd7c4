import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The private link's token: the quotation's number and an HMAC over number and link generation, so that it can be made
 * again at any time, and dies when the generation goes up. It is not stored anywhere.
 */
export interface PrivateLinks {
  tokenFor(number: string, generation: number): string;
  /** The number that a token claims to open; prove it with `opens` before trusting it. Null: not a token. */
  numberIn(token: string): string | null;
  opens(token: string, number: string, generation: number): boolean;
}

const FORM = /^(Q-\d{4}-\d{6,10})\.[A-Za-z0-9_-]{32}$/;

/** @param secret at least 32 characters; whoever knows it can open every quotation. */
export const privateLinks = (secret: string): PrivateLinks => {
  const tokenFor = (number: string, generation: number): string => {
    // 192 of the HMAC's 256 bits: short enough for a link, far beyond guessing.
    const mac = createHmac('sha256', secret).update(`quotation-link\n${number}\n${generation}`).digest();
    return `${number}.${mac.subarray(0, 24).toString('base64url')}`;
  };
  return {
    tokenFor,
    numberIn: (token) => FORM.exec(token)?.[1] ?? null,
    opens: (token, number, generation) => {
      const expected = Buffer.from(tokenFor(number, generation));
      const given = Buffer.from(token);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
};
