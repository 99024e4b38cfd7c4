/** The kinds that a quote speaks of. Names and members are those of the public API's enums. */

export const VERTICALS = ['AUTOMOTIVE', 'RESIDENTIAL', 'COMMERCIAL', 'ARCHITECTURAL'] as const;
export type Vertical = (typeof VERTICALS)[number];

export const PRODUCT_TYPES = [
  'LAMINATE',
  'VINYL',
  'SOLAR_CONTROL',
  'PRIVACY',
  'DECORATIVE',
  'SECURITY',
] as const;
export type ProductType = (typeof PRODUCT_TYPES)[number];

export const PRICE_UNITS = ['SQUARE_METER', 'LINEAR_METER'] as const;
export type PriceUnit = (typeof PRICE_UNITS)[number];

export const PROPERTY_TYPES = ['HOUSE', 'APARTMENT', 'OFFICE', 'BUILDING', 'COMMERCIAL'] as const;
export type PropertyType = (typeof PROPERTY_TYPES)[number];

export const ROOM_TYPES = [
  'LIVING_ROOM',
  'BEDROOM',
  'KITCHEN',
  'BATHROOM',
  'OFFICE',
  'MEETING_ROOM',
  'LOBBY',
  'FACADE',
  'OTHER',
] as const;
export type RoomType = (typeof ROOM_TYPES)[number];

export const PROPERTY_OPENING_TYPES = [
  'WINDOW',
  'DOOR',
  'SLIDING_DOOR',
  'SHOWER_ENCLOSURE',
  'PARTITION',
  'SKYLIGHT',
] as const;
export const VEHICLE_OPENING_TYPES = [
  'WINDSHIELD',
  'FRONT_SIDE_WINDOW',
  'REAR_SIDE_WINDOW',
  'REAR_WINDOW',
  'SUNROOF',
] as const;
export const OPENING_TYPES = [...PROPERTY_OPENING_TYPES, ...VEHICLE_OPENING_TYPES] as const;
export type OpeningType = (typeof OPENING_TYPES)[number];

export const MEASURED_BY = ['CUSTOMER', 'SHOP'] as const;
export type MeasuredBy = (typeof MEASURED_BY)[number];

export const STRIPE_DIRECTIONS = ['HORIZONTAL', 'VERTICAL'] as const;
export type StripeDirection = (typeof STRIPE_DIRECTIONS)[number];

export const ADJUSTMENT_KINDS = [
  'MINIMUM_CHARGE',
  'TRAVEL',
  'REMOVAL',
  'SETUP',
  'EQUIPMENT',
  'DISCOUNT',
  'OTHER',
] as const;
export type AdjustmentKind = (typeof ADJUSTMENT_KINDS)[number];
