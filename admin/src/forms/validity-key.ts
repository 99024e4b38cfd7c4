/** Kinds of fields that hold moments, whose bounds are moments too. */
const MOMENTS = ['date', 'datetime-local', 'month', 'time'];

type Validity = Partial<
  Pick<
    ValidityState,
    'valueMissing' | 'badInput' | 'typeMismatch' | 'rangeUnderflow' | 'rangeOverflow' | 'stepMismatch'
  >
>;

/** The key of the sentence about what a browser finds wrong with a field; none where it is left to the browser's own. */
export function validityKey(validity: Validity, type: string): string | undefined {
  const isMoment = MOMENTS.includes(type);
  if (validity.badInput) return isMoment ? 'validity.moment' : 'validity.number';
  if (validity.valueMissing) return 'validity.missing';
  if (validity.typeMismatch) return type === 'url' ? 'validity.url' : 'validity.email';
  if (validity.rangeUnderflow) return isMoment ? 'validity.too_early' : 'validity.too_low';
  if (validity.rangeOverflow) return isMoment ? 'validity.too_late' : 'validity.too_high';
  return validity.stepMismatch ? 'validity.step' : undefined;
}
