import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import type { Catalogue } from '../catalogue.js';
import { MAX_ITEMS, MAX_PROPERTIES, MAX_VEHICLES } from '../limits.js';
import { sentence } from '../messages/sentence.js';
import type { OpeningInputData, QuoteInputData } from '../quote-input.js';
import type { OpeningRequest, PropertyRequest, QuoteRequest, VehicleRequest } from '../quote-request.js';
import { type RuleSet, rulesFor, type TravelZone } from '../rule-set.js';
import { countItems } from '../skus-of.js';
import { checkSize } from './check-size.js';
import { type ListBounds, readList } from './lists.js';
import { type OpeningContext, parseOpening } from './parse-opening.js';
import { parseProperty } from './parse-property.js';
import { parseVehicle } from './parse-vehicle.js';

const PROPERTIES: ListBounds = { max: MAX_PROPERTIES, empty: 'quote.propertiesRequired' };
const VEHICLES: ListBounds = { max: MAX_VEHICLES, empty: 'quote.vehiclesRequired' };

/**
 * Checks a quote's input wholly (quote rules, "Bad input") and gives it back ready to be priced: texts trimmed, absent
 * things null, defaults filled in, products and travel zone resolved. Refuses with every fault at once, in the order of
 * the input, each under `path`; faults of the quote as a whole (too many rooms, items or alternatives) stand first.
 *
 * @param catalogue the products that {@link skusOf} mentions, with the prices in force.
 */
export function parseQuote(
  input: QuoteInputData,
  catalogue: Catalogue,
  rules: RuleSet,
  path: readonly string[],
): Result<QuoteRequest> {
  const faults = FaultList.for(path);
  checkSize(input, faults);
  const context = { catalogue, readItems: countItems(input) <= MAX_ITEMS };
  return faults.result({
    vertical: input.vertical,
    properties: parseProperties(input, { ...context, place: 'property' }, faults.at('properties')),
    vehicles: parseVehicles(input, { ...context, place: 'vehicle' }, faults.at('vehicles')),
    travelZone: findZone(input.travelZone, rulesFor(rules, input.vertical).travelZones, faults),
  });
}

const openingReader =
  (context: OpeningContext) =>
  (opening: OpeningInputData, faults: FaultList): OpeningRequest =>
    parseOpening(opening, context, faults);

function parseProperties(
  input: QuoteInputData,
  context: OpeningContext,
  faults: FaultList,
): PropertyRequest[] {
  const properties = input.properties ?? [];
  if (input.vertical === 'AUTOMOTIVE') {
    if (properties.length > 0) faults.add('INVALID', sentence('quote.propertiesNotAllowed'));
    return [];
  }
  const readOpening = openingReader(context);
  const hasRooms = properties.some((property) => property.rooms.length > 0);
  return readList(properties, PROPERTIES, faults, (property, at) => {
    if (!hasRooms) at.add('REQUIRED', sentence('quote.roomsRequired'), 'rooms');
    return parseProperty(property, readOpening, at);
  });
}

function parseVehicles(input: QuoteInputData, context: OpeningContext, faults: FaultList): VehicleRequest[] {
  const vehicles = input.vehicles ?? [];
  if (input.vertical !== 'AUTOMOTIVE') {
    if (vehicles.length > 0) faults.add('INVALID', sentence('quote.vehiclesNotAllowed'));
    return [];
  }
  const readOpening = openingReader(context);
  return readList(vehicles, VEHICLES, faults, (vehicle, at) => parseVehicle(vehicle, readOpening, at));
}

/** The zone of that code; none when no code is given. Adds a fault at `travelZone` when the rules have no such zone. */
export function findZone(
  value: string | null | undefined,
  zones: readonly TravelZone[],
  faults: FaultList,
): TravelZone | null {
  const code = value?.trim();
  if (!code) return null;
  const zone = zones.find((candidate) => candidate.code === code);
  if (!zone)
    faults.add('NOT_FOUND', sentence('quote.zoneUnknown', { zone: code.slice(0, 120) }), 'travelZone');
  return zone ?? null;
}
