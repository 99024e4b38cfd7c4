import { Secret, TOTP } from 'otpauth';

/** What every authenticator app understands (RFC 6238): SHA-1, 6 digits, 30 seconds. */
const PERIOD = 30;
/** How many steps a code may be early or late: a phone's clock may be off. */
const DRIFT_STEPS = 1;
const SECRET_BYTES = 20;

const totpFor = (secret: string, names: { readonly issuer?: string; readonly label?: string } = {}) =>
  new TOTP({
    ...names,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
  });

/** A new secret of 160 bits, in base32. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What the QR code says: the account under which an app files the secret. */
export const otpauthUri = (secret: string, issuer: string, account: string): string =>
  totpFor(secret, { issuer, label: account }).toString();

/** A code as typed: apps show it in two groups. */
export const codeAsTyped = (code: string): string => code.replaceAll(/\s/g, '');

/**
 * The number of the time step that a code belongs to, if it is right now and later than the last one that was accepted:
 * a code is good once.
 */
export const acceptedStep = (
  secret: string,
  code: string,
  now: Date,
  lastStep: number | null,
): number | null => {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const delta = totpFor(secret).validate({ token: code, timestamp, window: DRIFT_STEPS });
  if (delta === null) return null;
  const step = Math.floor(timestamp / 1000 / PERIOD) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
};
