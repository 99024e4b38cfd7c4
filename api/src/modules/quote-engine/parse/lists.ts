import type { FaultList } from '../../../kernel/fault-list.js';
import { type FaultKey, sentence } from '../messages/sentence.js';

/** How long a list may be and how to say that it is empty. */
export interface ListBounds {
  readonly max: number;
  readonly empty: FaultKey;
}

/** Adds a fault, at the list, for an empty or too long one. */
function checkLength(list: readonly unknown[], { max, empty }: ListBounds, faults: FaultList): void {
  if (list.length === 0) faults.add('REQUIRED', sentence(empty));
  if (list.length > max) faults.add('TOO_MANY', sentence('quote.listTooLong', { max }));
}

/** Reads the elements up to the maximum, each with its own place in the path; stops when no fault would be taken any more. */
export function readElements<Input, Output>(
  list: readonly Input[],
  max: number,
  faults: FaultList,
  read: (element: Input, faults: FaultList) => Output,
): Output[] {
  const output: Output[] = [];
  for (const [index, element] of list.slice(0, max).entries()) {
    if (faults.full) break;
    output.push(read(element, faults.at(index)));
  }
  return output;
}

export function readList<Input, Output>(
  list: readonly Input[],
  bounds: ListBounds,
  faults: FaultList,
  read: (element: Input, faults: FaultList) => Output,
): Output[] {
  checkLength(list, bounds, faults);
  return readElements(list, bounds.max, faults, read);
}
