import { describe, expect, it } from 'vitest';
import { acceptedStep, codeAsTyped, newTotpSecret, otpauthUri } from './totp.js';

/** RFC 6238, appendix B: the ASCII secret "12345678901234567890", the last six of its eight digits. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const VECTORS = [
  [59, '287082', 0x1],
  [1_111_111_109, '081804', 0x23523ec],
  [1_111_111_111, '050471', 0x23523ed],
  [1_234_567_890, '005924', 0x273ef07],
  [2_000_000_000, '279037', 0x3f940aa],
  [20_000_000_000, '353130', 0x27bc86aa],
] as const;

const at = (seconds: number) => new Date(seconds * 1000);

describe('a code', () => {
  it.each(VECTORS)('at %d s is %s', (seconds, code, step) => {
    expect(acceptedStep(SECRET, code, at(seconds), null)).toBe(step);
  });

  it('may be a step early or late, not two', () => {
    const [seconds, code, step] = VECTORS[3];
    const starts = step * 30;
    expect(seconds).toBeLessThan(starts + 30);
    for (const late of [-30, 0, 59]) expect(acceptedStep(SECRET, code, at(starts + late), null)).toBe(step);
    for (const late of [-31, 60]) expect(acceptedStep(SECRET, code, at(starts + late), null)).toBeNull();
  });

  it('is good once, and those before it no more', () => {
    const [seconds, code, step] = VECTORS[3];
    expect(acceptedStep(SECRET, code, at(seconds), step - 1)).toBe(step);
    expect(acceptedStep(SECRET, code, at(seconds), step)).toBeNull();
    expect(acceptedStep(SECRET, code, at(seconds), step + 1)).toBeNull();
  });

  it.each(['', '28708', '2870820', 'abcdef', '287 082', '２８７０８２'])('is six digits: "%s"', (code) => {
    expect(acceptedStep(SECRET, code, at(59), null)).toBeNull();
  });

  it('may be typed in groups', () => expect(codeAsTyped(' 287 082 ')).toBe('287082'));
});

describe('a secret', () => {
  it('has 160 bits of its own', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
  });

  it('travels to the app with who it is for', () => {
    const uri = new URL(otpauthUri(SECRET, 'Vidrios Ñandú & Co', 'ana@example.com'));
    expect(uri.protocol + uri.host).toBe('otpauth:totp');
    expect(decodeURIComponent(uri.pathname)).toBe('/Vidrios Ñandú & Co:ana@example.com');
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      issuer: 'Vidrios Ñandú & Co',
      secret: SECRET,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});
