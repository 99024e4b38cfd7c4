/**
 * Files by key, for whoever keeps some: on a disk, or with a provider. A key is letters, digits, "-", "_", "." and "/" between
 * its parts; whoever makes keys sees to it that no two things share one.
 */
export interface FileStore {
  /** Keeps the bytes under the key, in place of what was there: readers find the old file or the new one, never a part. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** The whole file; null when there is none. */
  get(key: string): Promise<Uint8Array | null>;
  /** It is well when there is none. */
  delete(key: string): Promise<void>;
  /** Removes what processes left that died while they wrote. */
  tidy(): Promise<void>;
}

const PART = /^(?!\.+$)[\w.-]+$/;

/** @throws RangeError for a key that could lead anywhere else. */
export const checkKey = (key: string): void => {
  if (key.length > 200 || !key.split('/').every((part) => PART.test(part))) {
    throw new RangeError(`Not a key of a file: "${key.slice(0, 60)}"`);
  }
};
