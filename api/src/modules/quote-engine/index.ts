/** The quote engine's public door: what a quote may hold, what it costs and why. Pure; see the quote rules. */
export type { Catalogue, CatalogueProduct, PricedProduct } from './catalogue.js';
export { checkRuleSet } from './check-rule-set.js';
export { defaultRuleSetJson } from './default-rule-set.js';
export { explanationMessage } from './messages/explanation-message.js';
export { quoteMessages } from './messages/quote-messages.js';
export {
  type AdjustmentInputData,
  parseAdjustments,
  type StaffAdjustment,
} from './parse/parse-adjustments.js';
export { parseMeasuredProperty, parseMeasuredVehicle } from './parse/parse-measured.js';
export { findZone, parseQuote } from './parse/parse-quote.js';
export { priceQuote } from './price/price-quote.js';
export type { Adjustment, Alternative, PricedQuote, QuoteLine, QuoteTotals } from './priced-quote.js';
export type {
  AddressInputData,
  ItemInputData,
  OpeningInputData,
  PropertyInputData,
  QuoteInputData,
  RoomInputData,
  StripesInputData,
  VehicleInputData,
} from './quote-input.js';
export type {
  GlassRequest,
  ItemRequest,
  OpeningRequest,
  PropertyRequest,
  QuoteRequest,
  RoomRequest,
  StripesRequest,
  VehicleRequest,
} from './quote-request.js';
export {
  type RuleSet,
  type RuleTables,
  rulesFor,
  type TravelZone,
  type WasteRow,
  type WasteTable,
} from './rule-set.js';
export { type RuleSetJson, ruleSetSchema } from './rule-set-schema.js';
export { skusOf } from './skus-of.js';
export * from './vocabulary.js';
export type { Piece, WasteStrategy } from './waste.js';
