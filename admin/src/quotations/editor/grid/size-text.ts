import { once } from '../../../format/once';
import { millimetresOf } from '../state/size';

const WRITING = { minimumFractionDigits: 2, maximumFractionDigits: 3 } as const;
const formatOf = once((language) => new Intl.NumberFormat(language, WRITING));

/** How a typed size was read, to the millimetre: "2,10 m"; what is none stays as it is typed. */
export function readAs(text: string, language: string): string {
  const size = millimetresOf(text);
  return size === undefined ? text : `${formatOf(language).format(size / 1000)} m`;
}

const LARGE = 6_000;
const SMALL = 100;

/** Sizes that the shop takes and hardly ever has: mostly another unit was meant. */
export function oddSize(text: string): 'large' | 'small' | undefined {
  const size = millimetresOf(text);
  if (size === undefined) return undefined;
  return size > LARGE ? 'large' : size < SMALL ? 'small' : undefined;
}
