/** A list whose members come up in proportion to their weights. */
export type Weighted<T> = readonly (readonly [weight: number, value: T])[];

const TWO_TO_32 = 0x1_0000_0000;

/**
 * The seed command's only source of chance: equal seeds give equal sequences on every machine. It is Chris
 * Doty-Humphrey's sfc32; its 128 bits of state make two quotations alike by accident impossible at any volume.
 */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  /** @param seed whole numbers; every one of them changes the whole sequence */
  constructor(...seed: readonly [number, ...number[]]) {
    for (const part of seed) {
      this.#a ^= part >>> 0;
      this.#b ^= Math.floor(part / TWO_TO_32) >>> 0;
      this.#c ^= 0x9e3779b9;
      for (let round = 0; round < 15; round += 1) this.#next32();
    }
  }

  /** At least 0 and less than 1. */
  next(): number {
    return this.#next32() / TWO_TO_32;
  }

  /** A whole number, both bounds included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.int(0, values.length - 1)];
    if (value === undefined) throw new RangeError('There is nothing to choose from.');
    return value;
  }

  weighted<T>(values: Weighted<T>): T {
    let rest = this.next() * values.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of values) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return this.pick(values)[1];
  }

  /** Around 1, half of all between 0.5 and 2 for a spread of 1; delays and sizes of things are spread like this. */
  aroundOne(spread: number): number {
    const bell = this.next() + this.next() + this.next() + this.next() - 2;
    return 2 ** (bell * 1.7 * spread);
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.int(0, 9)).join('');
  }

  /** A UUID of version 7 for something made at that moment, so that ids sort as real ones do. */
  id(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    const part = (mask: number, mark: number) => (((this.#next32() >>> 20) & mask) | mark).toString(16);
    const tail = [this.#next32(), this.#next32()].map((word) => word.toString(16).padStart(8, '0')).join('');
    const variant = part(0x3fff >> 2, 0x8000);
    return `${time.slice(0, 8)}-${time.slice(8)}-${part(0xfff, 0x7000)}-${variant}-${tail.slice(0, 12)}`;
  }

  /** Another source, decided by this one and independent of what happens to it later. */
  fork(): Random {
    return new Random(this.#next32(), this.#next32(), this.#next32());
  }

  #next32(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}
