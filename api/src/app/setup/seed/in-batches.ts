/**
 * Takes items in batches of a size, in order, and keeps so many writes under way at once: `prepare` runs one after the
 * other and answers the write. When a batch is prepared, all but the `atOnce` - 1 before it are written.
 */
export const inBatches = async <T>(
  items: Iterable<T>,
  { size, atOnce }: { readonly size: number; readonly atOnce: number },
  prepare: (batch: readonly T[]) => Promise<() => Promise<void>>,
): Promise<void> => {
  const underWay: Promise<void>[] = [];
  const send = async (batch: readonly T[]) => {
    if (underWay.length >= atOnce) await underWay.shift();
    const write = await prepare(batch);
    const written = write();
    // Awaited later; until then a failure must not count as unhandled.
    written.catch(() => {});
    underWay.push(written);
  };
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    await send(batch);
    batch = [];
  }
  if (batch.length > 0) await send(batch);
  await Promise.all(underWay);
};
