import type { Currency } from '../../../kernel/money.js';
import type { StaffAdjustment } from '../parse/parse-adjustments.js';
import type { RuleTables, TravelZone } from '../rule-set.js';
import type { WasteStrategy } from '../waste.js';

/** What holds for every alternative of a quote. */
export interface Terms {
  readonly rules: RuleTables;
  readonly currency: Currency;
  readonly travelZone: TravelZone | null;
  readonly staff: readonly StaffAdjustment[];
  readonly waste: WasteStrategy;
}
