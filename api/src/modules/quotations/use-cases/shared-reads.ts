/** Reads under way, by what decides their answer: many who ask for the same thing at the same moment share one read. */
export class SharedReads<T> {
  private readonly underWay = new Map<string, Promise<T>>();

  read(key: string, begin: () => Promise<T>): Promise<T> {
    const known = this.underWay.get(key);
    if (known) return known;
    const begun = begin().finally(() => this.underWay.delete(key));
    this.underWay.set(key, begun);
    return begun;
  }
}
