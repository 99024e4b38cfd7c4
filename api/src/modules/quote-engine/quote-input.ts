import type { Decimal } from '../../kernel/decimal.js';
import type {
  MeasuredBy,
  OpeningType,
  PropertyType,
  RoomType,
  StripeDirection,
  Vertical,
} from './vocabulary.js';

/**
 * The public API's QuoteInput after GraphQL's coercion: types hold, nothing else is checked. An explicit null means the
 * same as a missing field; a field that has a default takes it in both cases.
 */
export interface QuoteInputData {
  readonly vertical: Vertical;
  readonly properties?: readonly PropertyInputData[] | null;
  readonly vehicles?: readonly VehicleInputData[] | null;
  /** Code of a zone of the rule set. */
  readonly travelZone?: string | null;
}

/** A property with openings as they are priced, or as they are measured only. */
export interface PropertyInputData<Opening = OpeningInputData> {
  /** The customer's own place that this is a copy of; carried along, without a part in the price. */
  readonly sourceId?: string | null;
  readonly type: PropertyType;
  readonly address?: AddressInputData | null;
  /** m² */
  readonly totalArea?: Decimal | null;
  readonly floors?: number | null;
  readonly rooms: readonly RoomInputData<Opening>[];
}

export interface AddressInputData {
  readonly line1?: string | null;
  readonly line2?: string | null;
  readonly district?: string | null;
  readonly region?: string | null;
  readonly postalCode?: string | null;
  readonly country?: string | null;
  readonly notes?: string | null;
  /** Degrees. */
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface RoomInputData<Opening = OpeningInputData> {
  readonly name: string;
  readonly type: RoomType;
  /** m² */
  readonly area?: Decimal | null;
  /** Default 1. */
  readonly floor?: number | null;
  readonly openings: readonly Opening[];
}

export interface VehicleInputData<Opening = OpeningInputData> {
  readonly sourceId?: string | null;
  readonly vin?: string | null;
  readonly make?: string | null;
  readonly model?: string | null;
  readonly year?: number | null;
  readonly bodyType?: string | null;
  readonly openings: readonly Opening[];
}

/** A piece of glass as it is measured, without films. */
export interface GlassInputData {
  readonly label?: string | null;
  readonly type: OpeningType;
  /** Metres. */
  readonly width: Decimal;
  readonly height: Decimal;
  /** How many alike; default 1. */
  readonly quantity?: number | null;
  /** Default CUSTOMER. */
  readonly measuredBy?: MeasuredBy | null;
  readonly glassType?: string | null;
  readonly frameMaterial?: string | null;
  readonly openingDirection?: string | null;
  /** This flag and those below: default false. */
  readonly difficultAccess?: boolean | null;
  readonly curvedGlass?: boolean | null;
  readonly extremeWeather?: boolean | null;
  readonly removeOldFilm?: boolean | null;
}

export interface OpeningInputData extends GlassInputData {
  readonly items: readonly ItemInputData[];
}

/** One film on the opening. */
export interface ItemInputData {
  readonly sku: string;
  readonly stripes?: StripesInputData | null;
  /** Name of the alternative that the film belongs to; without one it belongs to all. */
  readonly option?: string | null;
}

export interface StripesInputData {
  readonly direction: StripeDirection;
  readonly count: number;
  /** Metres, of one stripe. */
  readonly width?: Decimal | null;
}
