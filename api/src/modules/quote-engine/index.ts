/** The quote engine's public door: what a quote may hold, what it costs and why. Pure; see the quote rules. */
export type { Catalogue, CataloguePrice, CatalogueProduct, PricedProduct } from './catalogue.js';
export { checkRuleSet } from './check-rule-set.js';
export { defaultRuleSetJson } from './default-rule-set.js';
export { MAX_ITEMS } from './limits.js';
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
export type {
  Adjustment,
  Alternative,
  ExplanationStep,
  PricedQuote,
  QuoteLine,
  QuoteTotals,
} from './priced-quote.js';
export type {
  AddressInputData,
  GlassInputData,
  ItemInputData,
  OpeningInputData,
  PropertyInputData,
  QuoteInputData,
  RoomInputData,
  StripesInputData,
  VehicleInputData,
} from './quote-input.js';
export type {
  AddressRequest,
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
  type ComplexityRules,
  type RuleSet,
  type RuleTables,
  rulesFor,
  type TravelZone,
  type VolumeTier,
  type WasteRow,
  type WasteTable,
} from './rule-set.js';
export { type RuleSetJson, ruleSetSchema } from './rule-set-schema.js';
export { skusOf } from './skus-of.js';
export * from './vocabulary.js';
export { type Piece, tableWaste, type Waste, type WasteStrategy } from './waste.js';
