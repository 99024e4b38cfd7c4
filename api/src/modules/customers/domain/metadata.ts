import type { FaultList } from '../../../kernel/fault-list.js';
import { takeText } from '../../../kernel/take-text.js';

/** Keys and values of other systems, kept for them and not interpreted. */
export type Metadata = Readonly<Record<string, string>>;

export interface MetadataEntryData {
  readonly key: string;
  readonly value: string;
}

export const MOST_ENTRIES = 50;
const LONGEST_KEY = 60;
const LONGEST_VALUE = 500;

/** Entries as given, checked: 1 to 60 characters a key, each once, and at most 500 a value. None is an empty object. */
export const takeMetadata = (
  faults: FaultList,
  given: readonly MetadataEntryData[] | null | undefined,
): Metadata => {
  const entries = new Map<string, string>();
  const place = faults.at('metadata');
  if ((given?.length ?? 0) > MOST_ENTRIES) {
    place.add('TOO_MANY', { key: 'customer.metadataCount', params: { most: MOST_ENTRIES } });
  }
  for (const [index, { key, value }] of (given ?? []).slice(0, MOST_ENTRIES).entries()) {
    const at = place.at(index);
    const name = takeText(at, key, { most: LONGEST_KEY, required: true }, 'key');
    if (name !== null && entries.has(name)) {
      at.add('INVALID', { key: 'customer.metadataKey', params: { most: LONGEST_KEY } }, 'key');
    }
    entries.set(name ?? '', takeText(at, value, { most: LONGEST_VALUE }, 'value') ?? '');
  }
  return Object.fromEntries(entries);
};

/** The same as a list, by key. */
export const metadataEntries = (metadata: Metadata): MetadataEntryData[] =>
  Object.entries(metadata)
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
