import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../../platform/database/columns.js';
import { Product } from '../../catalog/index.js';
import { ADJUSTMENT_KINDS, PRICE_UNITS, STRIPE_DIRECTIONS } from '../../quote-engine/index.js';
import { Quotation } from './quotation.entity.js';
import { QuotationOpening } from './quotation-places.entity.js';

/** A step of a line's explanation as it was computed; its words are chosen when it is read. */
export interface StoredExplanationStep {
  readonly code: string;
  readonly value: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

const QuotationItemSchema = defineEntity({
  name: 'QuotationItem',
  tableName: 'quotation_item',
  uniques: [{ name: 'quotation_item_position', properties: ['quotation', 'position'] }],
  properties: {
    id: column.id(),
    quotation: () => p.manyToOne(Quotation).deleteRule('cascade'),
    opening: () => p.manyToOne(QuotationOpening).deleteRule('cascade').index('quotation_item_opening_idx'),
    product: () => p.manyToOne(Product).deleteRule('restrict').index('quotation_item_product_idx'),
    /** In the order of the input; an alternative numbers its own lines from 1. */
    position: p.smallint(),
    /** Null: the item belongs to every alternative. */
    option: p.text().nullable(),
    sku: p.text(),
    productName: p.text(),
    unit: p.enum([...PRICE_UNITS]),
    stripeDirection: p.enum([...STRIPE_DIRECTIONS]).nullable(),
    stripeCount: p.smallint().nullable(),
    stripeWidth: column.decimal().nullable(),
    baseQuantity: column.decimal(),
    wasteRate: column.decimal(),
    quantity: column.decimal(),
    unitPrice: column.decimal(),
    installationUnitPrice: column.decimal(),
    complexityFactor: column.decimal(),
    materialCost: column.decimal(),
    installationCost: column.decimal(),
    subtotal: column.decimal(),
    explanation: column.json<readonly StoredExplanationStep[]>(),
  },
});

/** One film on one opening with every number of its price, as computed and never recomputed. */
export class QuotationItem extends QuotationItemSchema.class {}
QuotationItemSchema.setClass(QuotationItem);

const QuotationOptionSchema = defineEntity({
  name: 'QuotationOption',
  tableName: 'quotation_option',
  uniques: [{ name: 'quotation_option_position', properties: ['quotation', 'position'] }],
  properties: {
    id: column.id(),
    quotation: () => p.manyToOne(Quotation).deleteRule('cascade'),
    position: p.smallint(),
    /** Empty when the quotation has a single alternative without a name. */
    name: p.text(),
    area: column.decimal(),
    subtotal: column.decimal(),
    volumeDiscountRate: column.decimal(),
    volumeDiscount: column.decimal(),
    net: column.decimal(),
    taxRate: column.decimal(),
    tax: column.decimal(),
    total: column.decimal(),
  },
});

/** The totals of one alternative. */
export class QuotationOption extends QuotationOptionSchema.class {}
QuotationOptionSchema.setClass(QuotationOption);

const QuotationAdjustmentSchema = defineEntity({
  name: 'QuotationAdjustment',
  tableName: 'quotation_adjustment',
  uniques: [{ name: 'quotation_adjustment_position', properties: ['option', 'position'] }],
  properties: {
    id: column.id(),
    option: () => p.manyToOne(QuotationOption).deleteRule('cascade'),
    position: p.smallint(),
    kind: p.enum([...ADJUSTMENT_KINDS]),
    /** RULE: the engine added it; STAFF: a person did. */
    origin: p.enum(['RULE', 'STAFF']),
    label: p.text(),
    amount: column.decimal(),
    reason: p.text().nullable(),
  },
});

/** An amount added to or taken from one alternative, in the order of the quote rules. */
export class QuotationAdjustment extends QuotationAdjustmentSchema.class {}
QuotationAdjustmentSchema.setClass(QuotationAdjustment);
