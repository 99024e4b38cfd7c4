/** How a value of the rules is written, by its place among them. */
export type ValueKind = 'rate' | 'money' | 'factor' | 'text';

const KINDS: readonly (readonly [RegExp, ValueKind])[] = [
  [/(^|\.)taxRate$/, 'rate'],
  [/(^|\.)waste\./, 'rate'],
  [/(^|\.)volumeTiers\..*\.rate$/, 'rate'],
  [/(^|\.)(minimumCharge|removalRate)$/, 'money'],
  [/(^|\.)travelZones\..*\.amount$/, 'money'],
  [/(^|\.)complexity\.floorAbove$/, 'text'],
  [/(^|\.)complexity\./, 'factor'],
];

const NUMBER = /^-?\d+(\.\d+)?$/;

/** What has no value, or one that is no number (an empty list), is a text. */
export const valueKind = (path: string, value: string | null): ValueKind =>
  (value !== null && NUMBER.test(value) && KINDS.find(([pattern]) => pattern.test(path))?.[1]) || 'text';

/** Whether nothing in the place means the rate of everything else. */
export const fallsToOtherwise = (path: string): boolean => /(^|\.)waste\.(byOpening|curved)\./.test(path);
