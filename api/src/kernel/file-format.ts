/** How a list is written as a file. Nothing is read before it is asked for, and nothing is kept. */
export interface FileFormat<Item> {
  readonly contentType: string;
  /** The file in pieces, from the list in batches. */
  readonly write: (batches: AsyncIterable<readonly Item[]>) => AsyncGenerator<string | Uint8Array>;
}

/** A text: what comes first, and then something for each item. */
export const textFile = <Item>(
  contentType: string,
  head: string,
  textOf: (item: Item) => string,
): FileFormat<Item> => ({
  contentType,
  async *write(batches) {
    yield head;
    for await (const batch of batches) yield batch.map(textOf).join('');
  },
});
