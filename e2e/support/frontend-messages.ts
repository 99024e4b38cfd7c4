const LENGTH_BYTES = 4;

const textUntilZero = (bytes: Buffer, from: number): string =>
  bytes.toString('utf8', from, bytes.indexOf(0, from));

/**
 * Reads what a client sends to PostgreSQL (protocol 3) and tells every statement that it has executed, in order: by a
 * simple query, or by executing what it has prepared.
 */
export class FrontendMessages {
  #rest = Buffer.alloc(0);
  #started = false;
  readonly #prepared = new Map<string, string>();
  #bound = '';

  constructor(private readonly executed: (text: string) => void) {}

  read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      // The very first message has no type.
      const head = this.#started ? 1 : 0;
      if (this.#rest.length < head + LENGTH_BYTES) return;
      const end = head + this.#rest.readInt32BE(head);
      if (this.#rest.length < end) return;
      const body = this.#rest.subarray(head + LENGTH_BYTES, end);
      if (this.#started) this.message(String.fromCharCode(this.#rest[0] ?? 0), body);
      this.#started = true;
      this.#rest = this.#rest.subarray(end);
    }
  }

  private message(type: string, body: Buffer): void {
    if (type === 'Q') {
      this.executed(textUntilZero(body, 0));
    } else if (type === 'P') {
      const name = textUntilZero(body, 0);
      this.#prepared.set(name, textUntilZero(body, Buffer.byteLength(name) + 1));
    } else if (type === 'B') {
      const portal = textUntilZero(body, 0);
      this.#bound = this.#prepared.get(textUntilZero(body, Buffer.byteLength(portal) + 1)) ?? '';
    } else if (type === 'E') {
      this.executed(this.#bound);
    }
  }
}
