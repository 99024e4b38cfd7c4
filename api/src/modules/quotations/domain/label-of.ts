import type { Translate } from '../../../kernel/errors.js';
import type { Adjustment } from '../../quote-engine/index.js';

/** What customers read beside an adjustment's amount: the staff's own words, or the rule's in a language. */
export const labelOf = (adjustment: Adjustment, translate: Translate): string =>
  adjustment.origin === 'STAFF' ? adjustment.label : translate(adjustment.message);
