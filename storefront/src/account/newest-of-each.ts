interface Revised {
  readonly number: string;
  readonly revision: number;
}

/** Of each number the newest revision, in the order in which the numbers first come. */
export function newestOfEach<T extends Revised>(quotations: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const quotation of quotations) {
    const known = newest.get(quotation.number);
    if (!known || known.revision < quotation.revision) newest.set(quotation.number, quotation);
  }
  return [...newest.values()];
}
