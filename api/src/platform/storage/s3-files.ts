import { AwsClient } from 'aws4fetch';
import { checkKey, type FileStore } from './file-store.js';

export interface S3Options {
  /** Of the service, without the bucket, for example https://s3.sa-east-1.amazonaws.com. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
}

/** How long one attempt may take, in milliseconds. */
const PATIENCE_MS = 10_000;
/** After answers of 5xx and 429, with a growing pause of at most 0.8 s, and after connections that broke. */
const MORE_ATTEMPTS = 3;

/** Files in a bucket of a service that speaks S3, addressed by its path, which every such service understands. */
export class S3Files implements FileStore {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor({ endpoint, bucket, ...access }: S3Options) {
    this.client = new AwsClient({ ...access, service: 's3', retries: MORE_ATTEMPTS, initRetryMs: 100 });
    this.base = `${endpoint.replace(/\/+$/, '')}/${bucket}/`;
  }

  async put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    // Fetch takes bytes of an ArrayBuffer only, which these may share with others.
    const body = new Uint8Array(bytes);
    const headers = { 'content-type': contentType };
    await this.ask('PUT', key, [200, 201, 204], { body, headers });
  }

  async get(key: string): Promise<Uint8Array | null> {
    const answer = await this.ask('GET', key, [200, 404]);
    return answer.status === 404 ? null : answer.bytes;
  }

  async delete(key: string): Promise<void> {
    await this.ask('DELETE', key, [200, 204, 404]);
  }

  /** Such a provider keeps whole files only. */
  async tidy(): Promise<void> {}

  private async ask(
    method: string,
    key: string,
    expected: readonly number[],
    request: Pick<RequestInit, 'body' | 'headers'> = {},
  ): Promise<Answer> {
    checkKey(key);
    const { status, bytes } = await this.answerTo(key, { ...request, method });
    if (expected.includes(status)) return { status, bytes };
    const said = new TextDecoder().decode(bytes.subarray(0, 300));
    throw new Error(`The storage answered ${status} to ${method} of ${key}: ${said}`);
  }

  /** Asks again when the connection breaks, as kept ones do now and then: doing any of this twice does no harm. */
  private async answerTo(key: string, request: RequestInit, left = MORE_ATTEMPTS): Promise<Answer> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const answer = await this.client.fetch(this.base + key, { ...request, signal });
      // Read in any case: a connection is free for the next request only then.
      return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
    } catch (error) {
      if (left === 0 || signal.aborted) throw error;
      return this.answerTo(key, request, left - 1);
    }
  }
}
