import type { Decimal } from '../../kernel/decimal.js';
import type { PricedProduct } from './catalogue.js';
import type { TravelZone } from './rule-set.js';
import type {
  MeasuredBy,
  OpeningType,
  PropertyType,
  RoomType,
  StripeDirection,
  Vertical,
} from './vocabulary.js';

/**
 * A checked quote: texts trimmed, absent things null, defaults filled in, products and travel zone resolved. What stands
 * here can be priced and stored as it is.
 */
export interface QuoteRequest {
  readonly vertical: Vertical;
  readonly properties: readonly PropertyRequest[];
  readonly vehicles: readonly VehicleRequest[];
  readonly travelZone: TravelZone | null;
}

export interface PropertyRequest<Opening = OpeningRequest> {
  /** The customer's own place that this is a copy of. */
  readonly sourceId: string | null;
  readonly type: PropertyType;
  readonly address: AddressRequest | null;
  readonly totalArea: Decimal | null;
  readonly floors: number | null;
  readonly rooms: readonly RoomRequest<Opening>[];
}

export interface AddressRequest {
  readonly line1: string | null;
  readonly line2: string | null;
  readonly district: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  /** Two capital letters (ISO 3166-1 alpha-2). */
  readonly country: string | null;
  readonly notes: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface RoomRequest<Opening = OpeningRequest> {
  readonly name: string;
  readonly type: RoomType;
  readonly area: Decimal | null;
  readonly floor: number;
  readonly openings: readonly Opening[];
}

export interface VehicleRequest<Opening = OpeningRequest> {
  readonly sourceId: string | null;
  readonly vin: string | null;
  readonly make: string | null;
  readonly model: string | null;
  readonly year: number | null;
  readonly bodyType: string | null;
  readonly openings: readonly Opening[];
}

/** A piece of glass as it is measured, without films. */
export interface GlassRequest {
  readonly label: string | null;
  readonly type: OpeningType;
  /** Metres. */
  readonly width: Decimal;
  readonly height: Decimal;
  readonly quantity: number;
  readonly measuredBy: MeasuredBy;
  readonly glassType: string | null;
  readonly frameMaterial: string | null;
  readonly openingDirection: string | null;
  readonly difficultAccess: boolean;
  readonly curvedGlass: boolean;
  readonly extremeWeather: boolean;
  readonly removeOldFilm: boolean;
}

export interface OpeningRequest extends GlassRequest {
  readonly items: readonly ItemRequest[];
}

/** One film on one opening. */
export interface ItemRequest {
  readonly product: PricedProduct;
  /** Given exactly when the product is priced by the linear metre. */
  readonly stripes: StripesRequest | null;
  readonly option: string | null;
}

export interface StripesRequest {
  readonly direction: StripeDirection;
  readonly count: number;
  readonly width: Decimal | null;
}
