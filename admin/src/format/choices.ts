import { useTranslate } from 'react-admin';
import type {
  AcceptanceChannel,
  AdjustmentKind,
  CustomerType,
  OpeningType,
  PriceUnit,
  ProductType,
  PropertyType,
  QuotationStatus,
  RoomType,
  Vertical,
} from '../generated/graphql';

/** What the staff may add; MINIMUM_CHARGE and REMOVAL are the rules'. */
export const ADJUSTMENT_KINDS: readonly AdjustmentKind[] = [
  'DISCOUNT',
  'TRAVEL',
  'EQUIPMENT',
  'SETUP',
  'OTHER',
];
export const STATUSES: readonly QuotationStatus[] = ['DRAFT', 'PENDING', 'CONFIRMED', 'REJECTED', 'EXPIRED'];
export const VERTICALS: readonly Vertical[] = ['RESIDENTIAL', 'COMMERCIAL', 'ARCHITECTURAL', 'AUTOMOTIVE'];
export const CHANNELS: readonly AcceptanceChannel[] = ['IN_PERSON', 'PHONE', 'WHATSAPP', 'EMAIL', 'OTHER'];
export const PRODUCT_TYPES: readonly ProductType[] = [
  'SOLAR_CONTROL',
  'SECURITY',
  'DECORATIVE',
  'PRIVACY',
  'VINYL',
  'LAMINATE',
];
export const CUSTOMER_TYPES: readonly CustomerType[] = ['INDIVIDUAL', 'BUSINESS'];
export const UNITS: readonly PriceUnit[] = ['SQUARE_METER', 'LINEAR_METER'];
export const PROPERTY_TYPES: readonly PropertyType[] = [
  'HOUSE',
  'APARTMENT',
  'OFFICE',
  'COMMERCIAL',
  'BUILDING',
];
export const ROOM_TYPES: readonly RoomType[] = [
  'LIVING_ROOM',
  'BEDROOM',
  'KITCHEN',
  'BATHROOM',
  'OFFICE',
  'MEETING_ROOM',
  'LOBBY',
  'FACADE',
  'OTHER',
];
export const BUILDING_OPENINGS: readonly OpeningType[] = [
  'WINDOW',
  'SLIDING_DOOR',
  'DOOR',
  'SKYLIGHT',
  'PARTITION',
  'SHOWER_ENCLOSURE',
];
export const VEHICLE_OPENINGS: readonly OpeningType[] = [
  'WINDSHIELD',
  'FRONT_SIDE_WINDOW',
  'REAR_SIDE_WINDOW',
  'REAR_WINDOW',
  'SUNROOF',
];

/** The values of an enumeration as react-admin's inputs want them, in words. */
export function useChoices(words: string, values: readonly string[]): { id: string; name: string }[] {
  const translate = useTranslate();
  return values.map((id) => ({ id, name: translate(`${words}.${id}`) }));
}
