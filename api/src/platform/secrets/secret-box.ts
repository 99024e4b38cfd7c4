import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Texts that the database keeps encrypted. */
export interface SecretBox {
  /** @param context what the text belongs to; it opens only there, so that rows cannot be swapped */
  seal(text: string, context: string): string;
  /** @throws when no key of ours fits, or the text was altered or belongs elsewhere */
  open(sealed: string, context: string): string;
}

const CIPHER = 'aes-256-gcm';
const FORM = '1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Names a key without telling anything of it. */
const idOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8);

/**
 * AES-256-GCM. A sealed text is "1.<key id>.<base64url of nonce, tag and ciphertext>", so that keys can change: the first
 * one seals, all of them open.
 */
export const secretBox = (keys: readonly [Buffer, ...Buffer[]]): SecretBox => {
  const [current] = keys;
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  return {
    seal: (text, context) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, current, iv).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const bytes = Buffer.concat([iv, cipher.getAuthTag(), body]);
      return [FORM, idOf(current), bytes.toString('base64url')].join('.');
    },
    open: (sealed, context) => {
      const [form, keyId = '', body = ''] = sealed.split('.');
      const key = byId.get(keyId);
      if (form !== FORM || !key) throw new Error(`No key of SECRETS_KEY opens what key ${keyId} sealed.`);
      const bytes = Buffer.from(body, 'base64url');
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const text = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
      return Buffer.concat(text).toString('utf8');
    },
  };
};
