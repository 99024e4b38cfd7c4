import type { Decimal } from '../../../kernel/decimal.js';
import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { MAX_STAFF_ADJUSTMENTS } from '../limits.js';
import { sentence } from '../messages/sentence.js';
import type { AdjustmentKind } from '../vocabulary.js';
import { STAFF_AMOUNT } from './bounds.js';
import { readElements } from './lists.js';
import { checkDecimal } from './numbers.js';
import { optionalText, requiredLabel } from './texts.js';

/** The public API's AdjustmentInput after GraphQL's coercion. */
export interface AdjustmentInputData {
  readonly kind: AdjustmentKind;
  readonly label: string;
  /** Money; negative lowers the price. */
  readonly amount: Decimal;
  readonly reason?: string | null;
}

/** What the staff adds to or takes off every alternative. */
export interface StaffAdjustment {
  readonly kind: AdjustmentKind;
  readonly label: string;
  readonly amount: Decimal;
  readonly reason: string | null;
}

/** Checks the staff's adjustments: at most 50, labels of 1-120 characters, reasons of at most 4,000. */
export function parseAdjustments(
  input: readonly AdjustmentInputData[] | null | undefined,
  path: readonly string[],
): Result<readonly StaffAdjustment[]> {
  const faults = FaultList.for(path);
  const adjustments = input ?? [];
  if (adjustments.length > MAX_STAFF_ADJUSTMENTS) {
    faults.add('TOO_MANY', sentence('quote.listTooLong', { max: MAX_STAFF_ADJUSTMENTS }));
  }
  return faults.result(
    readElements(adjustments, MAX_STAFF_ADJUSTMENTS, faults, ({ kind, label, amount, reason }, at) => {
      const name = requiredLabel(label, at, 'label');
      checkDecimal(amount, STAFF_AMOUNT, at, 'amount');
      return { kind, label: name, amount, reason: optionalText(reason, at, 'reason') };
    }),
  );
}
