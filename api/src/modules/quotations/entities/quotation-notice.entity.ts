import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../../platform/database/columns.js';
import { Quotation } from './quotation.entity.js';

export const QUOTATION_NOTICES = ['EXPIRES_IN_3_DAYS', 'EXPIRES_IN_1_DAY', 'NUDGE'] as const;

const QuotationNoticeSchema = defineEntity({
  name: 'QuotationNotice',
  tableName: 'quotation_notice',
  properties: {
    quotation: () => p.manyToOne(Quotation).primary().deleteRule('cascade'),
    notice: p.enum([...QUOTATION_NOTICES]).primary(),
    givenAt: column.instant(),
  },
});

/** When a quotation was last brought to somebody's mind: of its expiry once, of lying untouched again after something happened to it. */
export class QuotationNotice extends QuotationNoticeSchema.class {}
QuotationNoticeSchema.setClass(QuotationNotice);
