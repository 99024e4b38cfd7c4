/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a customer told the shop that they accept. */
export type AcceptanceChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** At the shop, or at the place itself. */
  | 'IN_PERSON'
  /** In another way; the note says which. */
  | 'OTHER'
  /** By telephone. */
  | 'PHONE'
  /** By WhatsApp. */
  | 'WHATSAPP';

/** How a customer accepts a quotation. */
export type AcceptanceInput = {
  /** Whether that person accepts the shop's terms; must be true. */
  acceptedTerms: boolean;
  /** How the customer told the shop. Staff only: others get FORBIDDEN. */
  channel?: AcceptanceChannel | null | undefined;
  /** Name of the person who accepts, 1 to 120 characters after trimming. */
  name: string;
  /** What the staff notes about it, at most 4,000 characters after trimming; customers do not see it. Staff only: others get FORBIDDEN. */
  note?: string | null | undefined;
  /** Name of the alternative that is chosen. Required when there are several. */
  option?: string | null | undefined;
  /** Which terms that person read: ShopSettings.termsVersion. When the shop has others by now, INVALID: show those first. Absent: those of this moment. */
  termsVersion?: string | null | undefined;
};

/** Where a property is. Every part is optional text of at most 4,000 characters. */
export type AddressInput = {
  /** Country, two letters by ISO 3166-1 alpha-2, for example CL. */
  country?: string | null | undefined;
  /** Municipality or city district (in Chile the comuna). */
  district?: string | null | undefined;
  /** Degrees north of the equator, -90 to 90 (WGS 84). */
  latitude?: number | null | undefined;
  /** Street and number. */
  line1?: string | null | undefined;
  /** Flat, floor, tower or another addition. */
  line2?: string | null | undefined;
  /** Degrees east of Greenwich, -180 to 180 (WGS 84). */
  longitude?: number | null | undefined;
  /** How to get there or in. */
  notes?: string | null | undefined;
  /** Postal code. */
  postalCode?: string | null | undefined;
  /** Region, state or province. */
  region?: string | null | undefined;
};

/** An amount that the staff adds to or takes from a quotation. The price before tax must not fall below 0. */
export type AdjustmentInput = {
  /** The amount before tax, at most 100000000000 either way; negative lowers the price. Rounded to the currency's minor unit. */
  amount: string;
  /** Why. */
  kind: AdjustmentKind;
  /** What customers read beside the amount, 1 to 120 characters after trimming. */
  label: string;
  /** The reason, at most 4,000 characters; shown with the adjustment. */
  reason?: string | null | undefined;
};

/** Why an amount is added to or taken from an alternative. */
export type AdjustmentKind =
  /** A discount; its amount is negative. */
  | 'DISCOUNT'
  /** Scaffolding, lifts or other equipment. */
  | 'EQUIPMENT'
  /** Fills the price up to the least the shop works for, when the rule set has a minimum. */
  | 'MINIMUM_CHARGE'
  /** Anything else; the label says what. */
  | 'OTHER'
  /** Taking old film off: m² of the openings concerned × the removal rate (6.00 per m² by the default rules). */
  | 'REMOVAL'
  /** Preparing the work or the site. */
  | 'SETUP'
  /** Travel to the place: the rule set's amount for the zone, or the staff's own. */
  | 'TRAVEL';

/** An address and the code that was sent to it: exactly one of email and phone. */
export type CodeInput = {
  /** The six digits; spaces and dashes between them make no difference. */
  code: string;
  /** E-mail address, at most 254 characters; capitals make no difference. */
  email?: string | null | undefined;
  /** Telephone number that takes text messages; without a country code it is one of the shop's country. */
  phone?: string | null | undefined;
};

/** What somebody agreed to. */
export type ConsentKind =
  /** That the shop sends news and offers. */
  | 'MARKETING'
  /** The shop's terms, with a quotation that was accepted. */
  | 'TERMS';

/** How an address is reached. */
export type ContactKind =
  /** E-mail. */
  | 'EMAIL'
  /** Text messages. */
  | 'PHONE';

/** A new quotation. Staff give customerId or customer. Signed-in customers as well, and must submit. Callers who are not signed in give customer with at least one channel to reach them, and must submit. */
export type CreateQuotationInput = {
  /** Amounts added or taken off, at most 50, applied to every alternative in this order. Staff only. */
  adjustments?: Array<AdjustmentInput> | null | undefined;
  /** A customer to be created; a signed-in customer owns it, and without any channel it gets their proven addresses. Not together with customerId. */
  customer?: CustomerInput | null | undefined;
  /** An existing customer that the caller may see: staff any, signed-in customers one of their own. Not together with customer. */
  customerId?: string | null | undefined;
  /** Your own key for the quotation, at most 120 characters. Kept and shown, not interpreted. */
  externalReference?: string | null | undefined;
  /** Makes retries safe: 1 to 64 characters of your choice, per caller, remembered for 24 hours. The same input again gives the first answer again; another input is an IDEMPOTENCY_CONFLICT. */
  idempotencyKey?: string | null | undefined;
  /** Language of the quotation and its messages: es or en; by default that of the request (Accept-Language). */
  language?: string | null | undefined;
  /** Text that shop and customer both read, at most 4,000 characters. */
  notes?: string | null | undefined;
  /** What to price. */
  quote: QuoteInput;
  /** true: PENDING at once, and the time to answer starts. false: DRAFT, for staff only. */
  submit?: boolean;
};

/** A customer to be created. Callers who are not signed in give at least one of email, phone and whatsapp; what they give never matches, shows or changes a customer that exists. */
export type CustomerInput = {
  /** Line of business of a company, as invoices state it; at most 120 characters. */
  businessActivity?: string | null | undefined;
  /** E-mail address, at most 254 characters. */
  email?: string | null | undefined;
  /** Name of the person or company, 1 to 120 characters after trimming. */
  name: string;
  /** Telephone number of 6 to 15 digits, best with its country code (+56...). */
  phone?: string | null | undefined;
  /** Tax identification number, checked by the rules of the shop's country: RUT in Chile, CUIT in Argentina, CPF or CNPJ in Brazil, NIT in Colombia, RFC in Mexico, RUC in Peru; elsewhere any text of at most 120 characters. With or without dots, dashes and spaces; it is stored in the usual form. */
  taxId?: string | null | undefined;
  /** Person or company. */
  type?: CustomerType;
  /** Number for WhatsApp messages, 6 to 15 digits, best with its country code. */
  whatsapp?: string | null | undefined;
};

/** What kind of party a customer is. */
export type CustomerType =
  /** A company or another organisation. */
  | 'BUSINESS'
  /** A person. */
  | 'INDIVIDUAL';

/** Who took the sizes, and so how far they can be trusted. */
export type MeasuredBy =
  /** The customer; the shop usually measures again before it orders. */
  | 'CUSTOMER'
  /** The shop, on a visit. */
  | 'SHOP';

/** How a message travels. */
export type MessageChannel =
  /** Electronic mail. */
  | 'EMAIL'
  /** A text message to a mobile telephone. */
  | 'SMS'
  /** WhatsApp, by a template that Meta approved. */
  | 'WHATSAPP';

/** Glass of one size in a room or on a vehicle, with the films it gets. */
export type OpeningInput = {
  /** Curved glass; has its own waste rates, and installation costs 1.5 times as much by the default rules. */
  curvedGlass?: boolean;
  /** Hard to reach; installation costs 1.3 times as much by the default rules. */
  difficultAccess?: boolean;
  /** Exposed to extreme weather; installation costs 1.15 times as much by the default rules. */
  extremeWeather?: boolean;
  /** Material of the frame, for example aluminium. */
  frameMaterial?: string | null | undefined;
  /** Glass as people describe it, for example double or tempered. */
  glassType?: string | null | undefined;
  /** Height of one piece in metres, 0.05 to 50, at most 3 decimals. */
  height: string;
  /** The films it gets, 1 to 4; at most 2,000 in a quote. */
  items: Array<OpeningItemInput>;
  /** What people call it, 1 to 120 characters after trimming. */
  label?: string | null | undefined;
  /** Who took the sizes. */
  measuredBy?: MeasuredBy;
  /** How it opens, for example inwards or to the left. */
  openingDirection?: string | null | undefined;
  /** Number of equal pieces, 1 to 10000. */
  quantity?: number;
  /** An old film comes off first; charged per m² of glass (6.00 by the default rules), once however many films follow. */
  removeOldFilm?: boolean;
  /** Its kind; some kinds exist only on vehicles, the others only in rooms. */
  type: OpeningType;
  /** Width of one piece in metres, 0.05 to 50, at most 3 decimals. */
  width: string;
};

/** A film on an opening. */
export type OpeningItemInput = {
  /** Name of the alternative this film belongs to, 1 to 120 characters; at most 5 different ones in a quote. Without it the film belongs to every alternative. */
  option?: string | null | undefined;
  /** Article code of an active product with a price in force. */
  sku: string;
  /** Required for products sold by LINEAR_METER, forbidden for others. */
  stripes?: StripesInput | null | undefined;
};

/** The kind of glazed opening. With the kind of film it decides the waste rate, unless the glass is curved; a kind that the waste table does not name has the rate 0.15. */
export type OpeningType =
  /** Glass door on hinges. In the waste table. Only in rooms. */
  | 'DOOR'
  /** Window of a front door. Only on vehicles. */
  | 'FRONT_SIDE_WINDOW'
  /** Glass wall inside a building. Only in rooms. */
  | 'PARTITION'
  /** Side window behind the front doors. Only on vehicles. */
  | 'REAR_SIDE_WINDOW'
  /** Rear window. Only on vehicles. */
  | 'REAR_WINDOW'
  /** Glass of a shower. In the waste table. Only in rooms. */
  | 'SHOWER_ENCLOSURE'
  /** Window in a roof. Only in rooms. */
  | 'SKYLIGHT'
  /** Sliding glass door or window wall. Only in rooms. */
  | 'SLIDING_DOOR'
  /** Glass in the roof. Only on vehicles. */
  | 'SUNROOF'
  /** Window. In the waste table. Only in rooms. */
  | 'WINDOW'
  /** Windscreen. Only on vehicles. */
  | 'WINDSHIELD';

/** What one unit of a price and of a quantity is. */
export type PriceUnit =
  /** Linear metre (m) of stripe; items of such products must say their stripes. */
  | 'LINEAR_METER'
  /** Square metre (m²) of film. */
  | 'SQUARE_METER';

/** The kind of film. It decides, with the opening, which rate of the waste table applies. */
export type ProductType =
  /** Film with a pattern, a colour or a print. */
  | 'DECORATIVE'
  /** Laminated film. */
  | 'LAMINATE'
  /** Film that keeps people from looking in: frosted, mirrored or opaque. */
  | 'PRIVACY'
  /** Film that holds the glass together when it breaks. */
  | 'SECURITY'
  /** Film that rejects heat and light. */
  | 'SOLAR_CONTROL'
  /** Adhesive vinyl. */
  | 'VINYL';

/** A building, or a part of one, whose glass gets film. */
export type PropertyInput = {
  /** Where it is. */
  address?: AddressInput | null | undefined;
  /** Number of floors, 1 to 200; does not enter the price. */
  floors?: number | null | undefined;
  /** Its rooms, at least 1; at most 500 in a quote. */
  rooms: Array<RoomInput>;
  /** The property of the quotation's customer that this is a copy of. For staff and signed-in customers; plays no part in the price. */
  sourceId?: string | null | undefined;
  /** Floor area in m², 0.001 to 1000000, at most 3 decimals; does not enter the price. */
  totalArea?: string | null | undefined;
  /** Its kind; does not change the price. */
  type: PropertyType;
};

/** What kind of building or part of one a place is. */
export type PropertyType =
  /** A flat in a building. */
  | 'APARTMENT'
  /** A whole building. */
  | 'BUILDING'
  /** A shop, restaurant, hotel or other business premises. */
  | 'COMMERCIAL'
  /** A house. */
  | 'HOUSE'
  /** Office premises. */
  | 'OFFICE';

/** Where a revision of a quotation stands: DRAFT → PENDING → CONFIRMED, REJECTED or EXPIRED. */
export type QuotationStatus =
  /** Accepted by the customer. Final; duplicate it to quote the same again. */
  | 'CONFIRMED'
  /** Being written by the shop. The only status in which it can be changed; the private link does not show it. */
  | 'DRAFT'
  /** Not answered in time, or superseded by a newer revision. A new revision may follow. */
  | 'EXPIRED'
  /** Submitted: the customer may accept or reject it until `expiresAt`. */
  | 'PENDING'
  /** Turned down. A new revision may follow. */
  | 'REJECTED';

/** What to price. AUTOMOTIVE takes vehicles, the other lines of business take properties: at least one of the right kind and none of the other. */
export type QuoteInput = {
  /** 1 to 20 properties; none for AUTOMOTIVE. */
  properties?: Array<PropertyInput> | null | undefined;
  /** Name of a travel zone of the shop's rule set, which adds its amount; an unknown zone is an error. */
  travelZone?: string | null | undefined;
  /** 1 to 50 vehicles; only for AUTOMOTIVE. */
  vehicles?: Array<VehicleInput> | null | undefined;
  /** Line of business. */
  vertical: Vertical;
};

/** Where to send a one-time code: exactly one of email and phone. */
export type RequestCodeInput = {
  /** E-mail address, at most 254 characters; capitals make no difference. */
  email?: string | null | undefined;
  /** Language of the message: es or en; that of the request when absent or any other. */
  language?: string | null | undefined;
  /** Telephone number that takes text messages; without a country code it is one of the shop's country. */
  phone?: string | null | undefined;
};

/** A room, or a side of a facade, with its glass. */
export type RoomInput = {
  /** Floor area in m², 0.001 to 1000000, at most 3 decimals; does not enter the price. */
  area?: string | null | undefined;
  /** Floor it is on, -5 to 200. Above the 3rd, installation costs 1.2 times as much by the default rules. */
  floor?: number;
  /** What people call it, 1 to 120 characters after trimming. */
  name: string;
  /** Its glass, 1 to 200 openings. */
  openings: Array<OpeningInput>;
  /** What it is used for; does not change the price. */
  type: RoomType;
};

/** What a room is used for. It does not change the price. */
export type RoomType =
  /** Bathroom. */
  | 'BATHROOM'
  /** Bedroom. */
  | 'BEDROOM'
  /** The outside of the building, one side of it, or a floor of one side. */
  | 'FACADE'
  /** Kitchen. */
  | 'KITCHEN'
  /** Living or dining room. */
  | 'LIVING_ROOM'
  /** Lobby, reception or entrance hall. */
  | 'LOBBY'
  /** Meeting room. */
  | 'MEETING_ROOM'
  /** Office or study. */
  | 'OFFICE'
  /** Anything else; the name says what. */
  | 'OTHER';

/** How stripes run over the glass; it decides what one stripe measures. */
export type StripeDirection =
  /** From side to side: each stripe is as long as the opening's width. */
  | 'HORIZONTAL'
  /** From top to bottom: each stripe is as long as the opening's height. */
  | 'VERTICAL';

/** How a film sold by the linear metre is laid: its base quantity is the length of a stripe × count × quantity of the opening. */
export type StripesInput = {
  /** Stripes on each piece of glass, 1 to 1000. */
  count: number;
  /** Which way they run: along the opening's width or along its height. */
  direction: StripeDirection;
  /** Width of one stripe in metres, 0.005 to 5. When given, the stripes count towards the volume discount. */
  width?: string | null | undefined;
};

/** A vehicle whose glass gets film. */
export type VehicleInput = {
  /** Body, for example sedan, SUV or van. */
  bodyType?: string | null | undefined;
  /** Maker. */
  make?: string | null | undefined;
  /** Model. */
  model?: string | null | undefined;
  /** Its glass, 1 to 60 openings of the kinds that exist on vehicles. */
  openings: Array<OpeningInput>;
  /** The vehicle of the quotation's customer that this is a copy of. For staff and signed-in customers; plays no part in the price. */
  sourceId?: string | null | undefined;
  /** Vehicle identification number (VIN): 17 letters and digits, without I, O and Q. */
  vin?: string | null | undefined;
  /** Model year, 1900 to 2100. */
  year?: number | null | undefined;
};

/** The line of business a film is sold or a place is quoted for. */
export type Vertical =
  /** Facades and whole buildings, usually with an architect or a builder. */
  | 'ARCHITECTURAL'
  /** Vehicles. Quotes take vehicles, not properties. */
  | 'AUTOMOTIVE'
  /** Shops, offices and other business premises. */
  | 'COMMERCIAL'
  /** Homes. */
  | 'RESIDENTIAL';

export type RequestCodeMutationVariables = Exact<{
  input: RequestCodeInput;
}>;


export type RequestCodeMutation = { payload: { resendAfter: number | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SignInByCodeMutationVariables = Exact<{
  input: CodeInput;
}>;


export type SignInByCodeMutation = { payload: { accessToken: string | null, expiresIn: number | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RenewSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewSessionMutation = { payload: { accessToken: string | null, expiresIn: number | null } };

export type EndSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type EndSessionMutation = { signOut: { endedIds: Array<string> } };

export type KeptOpeningFragment = { id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean };

export type KeptPropertyFragment = { id: string, type: PropertyType, address: { line1: string | null, district: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean }> }> };

export type KeptVehicleFragment = { id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean }> };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { myAccount: { id: string, name: string | null, createdAt: string, acceptsMarketing: boolean, contacts: Array<{ kind: ContactKind, value: string, provenAt: string }>, consents: Array<{ kind: ConsentKind, granted: boolean, at: string, quotationNumber: string | null, text: { version: string, text: string } }>, customers: Array<{ id: string, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, district: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean }> }> }> } | null, marketingConsentText: { version: string, text: string }, mySessions: Array<{ id: string, userAgent: string | null, lastUsedAt: string, current: boolean }> };

export type MyQuotationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyQuotationsQuery = { quotations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, revision: number, status: QuotationStatus, accessToken: string | null, createdAt: string, expiresAt: string | null, rejectionReason: string | null, totals: { total: string, currency: string } }> } };

export type ChooseMarketingMutationVariables = Exact<{
  granted: boolean;
  version: string;
}>;


export type ChooseMarketingMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type EndOtherSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndOtherSessionMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DeleteMyAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type DeleteMyAccountMutation = { deleteMyAccount: { keptQuotations: Array<string> } };

export type FilmFragment = { id: string, sku: string, name: string, type: ProductType, description: string | null, category: { slug: string, name: string, verticals: Array<Vertical> }, specifications: { color: string | null, material: string | null, opacity: number | null, heatRejection: number | null, thicknessMicrons: string | null, uvProtection: number | null, visibleLightTransmission: number | null, warrantyYears: number | null }, price: { unit: PriceUnit, currency: string, material: string, materialWithTax: string, installation: string, installationWithTax: string } | null };

export type FilmsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FilmsQuery = { products: { nodes: Array<{ id: string, sku: string, name: string, type: ProductType, description: string | null, category: { slug: string, name: string, verticals: Array<Vertical> }, specifications: { color: string | null, material: string | null, opacity: number | null, heatRejection: number | null, thicknessMicrons: string | null, uvProtection: number | null, visibleLightTransmission: number | null, warrantyYears: number | null }, price: { unit: PriceUnit, currency: string, material: string, materialWithTax: string, installation: string, installationWithTax: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProductQueryVariables = Exact<{
  sku: string;
}>;


export type ProductQuery = { product: { id: string, sku: string, name: string, type: ProductType, description: string | null, category: { slug: string, name: string, verticals: Array<Vertical> }, specifications: { color: string | null, material: string | null, opacity: number | null, heatRejection: number | null, thicknessMicrons: string | null, uvProtection: number | null, visibleLightTransmission: number | null, warrantyYears: number | null }, price: { unit: PriceUnit, currency: string, material: string, materialWithTax: string, installation: string, installationWithTax: string } | null } | null };

export type SkusQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SkusQuery = { products: { nodes: Array<{ sku: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ShopQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopQuery = { shopSettings: { name: string, legalName: string | null, taxId: string | null, taxIdLabel: string | null, taxName: string, address: string | null, phone: string | null, whatsapp: string | null, email: string | null, locale: string, timeZone: string, currency: string, country: string } };

export type MessageChoiceFragment = { channels: Array<MessageChannel> | null, reminders: boolean, reachableBy: Array<MessageChannel> };

export type MyMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMessagesQuery = { myAccount: { id: string, messagePreferences: { channels: Array<MessageChannel> | null, reminders: boolean, reachableBy: Array<MessageChannel> } } | null };

export type ChooseMessagesMutationVariables = Exact<{
  channels?: Array<MessageChannel> | MessageChannel | null | undefined;
  reminders: boolean;
}>;


export type ChooseMessagesMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type MessagesByLinkQueryVariables = Exact<{
  token: string;
}>;


export type MessagesByLinkQuery = { messagePreferencesByToken: { channels: Array<MessageChannel> | null, reminders: boolean, reachableBy: Array<MessageChannel> } | null };

export type ChooseMessagesByLinkMutationVariables = Exact<{
  token: string;
  channels?: Array<MessageChannel> | MessageChannel | null | undefined;
  reminders: boolean;
}>;


export type ChooseMessagesByLinkMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type QuotationOpeningFragment = { id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ option: string | null, sku: string, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> };

export type QuotationPageFragment = { id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, version: number, notes: string | null, createdAt: string, submittedAt: string | null, decidedAt: string | null, expiresAt: string | null, rejectionReason: string | null, customer: { name: string, type: CustomerType, taxId: string | null, businessActivity: string | null }, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ option: string | null, sku: string, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ option: string | null, sku: string, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }>, options: Array<{ selected: boolean, name: string, lines: Array<{ openingId: string | null, position: number, sku: string, productName: string, roomName: string | null, openingLabel: string | null, unit: PriceUnit, quantity: string, subtotal: string, product: { id: string, sku: string, name: string, type: ProductType, description: string | null, category: { slug: string, name: string, verticals: Array<Vertical> }, specifications: { color: string | null, material: string | null, opacity: number | null, heatRejection: number | null, thicknessMicrons: string | null, uvProtection: number | null, visibleLightTransmission: number | null, warrantyYears: number | null }, price: { unit: PriceUnit, currency: string, material: string, materialWithTax: string, installation: string, installationWithTax: string } | null } | null, explanation: Array<{ code: string, label: string, value: string }> }>, totals: { area: string, subtotal: string, volumeDiscountRate: string, volumeDiscount: string, net: string, taxRate: string, tax: string, total: string, currency: string, nextVolumeTier: { from: string, rate: string } | null, adjustments: Array<{ kind: AdjustmentKind, label: string, amount: string }> } }>, acceptance: { name: string | null, terms: { version: string, text: string } | null } | null, history: Array<{ at: string, kind: string, from: QuotationStatus | null, to: QuotationStatus | null, actor: string | null, message: string | null }> };

export type QuotationByLinkQueryVariables = Exact<{
  token: string;
}>;


export type QuotationByLinkQuery = { quotationByToken: { id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, version: number, notes: string | null, createdAt: string, submittedAt: string | null, decidedAt: string | null, expiresAt: string | null, rejectionReason: string | null, customer: { name: string, type: CustomerType, taxId: string | null, businessActivity: string | null }, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ option: string | null, sku: string, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ option: string | null, sku: string, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }>, options: Array<{ selected: boolean, name: string, lines: Array<{ openingId: string | null, position: number, sku: string, productName: string, roomName: string | null, openingLabel: string | null, unit: PriceUnit, quantity: string, subtotal: string, product: { id: string, sku: string, name: string, type: ProductType, description: string | null, category: { slug: string, name: string, verticals: Array<Vertical> }, specifications: { color: string | null, material: string | null, opacity: number | null, heatRejection: number | null, thicknessMicrons: string | null, uvProtection: number | null, visibleLightTransmission: number | null, warrantyYears: number | null }, price: { unit: PriceUnit, currency: string, material: string, materialWithTax: string, installation: string, installationWithTax: string } | null } | null, explanation: Array<{ code: string, label: string, value: string }> }>, totals: { area: string, subtotal: string, volumeDiscountRate: string, volumeDiscount: string, net: string, taxRate: string, tax: string, total: string, currency: string, nextVolumeTier: { from: string, rate: string } | null, adjustments: Array<{ kind: AdjustmentKind, label: string, amount: string }> } }>, acceptance: { name: string | null, terms: { version: string, text: string } | null } | null, history: Array<{ at: string, kind: string, from: QuotationStatus | null, to: QuotationStatus | null, actor: string | null, message: string | null }> } | null };

export type QuotationPdfQueryVariables = Exact<{
  token: string;
}>;


export type QuotationPdfQuery = { quotation: { pdfUrl: string } | null };

export type QuotationShopQueryVariables = Exact<{ [key: string]: never; }>;


export type QuotationShopQuery = { shopSettings: { terms: string | null, termsVersion: string | null } };

export type QuotationNewsSubscriptionVariables = Exact<{
  token: string;
}>;


export type QuotationNewsSubscription = { quotationStatusChanged: { to: QuotationStatus, at: string } };

export type AcceptQuotationMutationVariables = Exact<{
  id: string;
  token: string;
  version: number;
  acceptance: AcceptanceInput;
}>;


export type AcceptQuotationMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DeclineQuotationMutationVariables = Exact<{
  id: string;
  token: string;
  reason?: string | null | undefined;
}>;


export type DeclineQuotationMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type AskForChangeMutationVariables = Exact<{
  id: string;
  token: string;
  message: string;
}>;


export type AskForChangeMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type OptionPriceFragment = { name: string, totals: { area: string, subtotal: string, volumeDiscountRate: string, volumeDiscount: string, net: string, taxRate: string, tax: string, total: string, currency: string, nextVolumeTier: { from: string, rate: string } | null, adjustments: Array<{ kind: AdjustmentKind, label: string, amount: string }> }, lines: Array<{ position: number, sku: string, productName: string, roomName: string | null, openingLabel: string | null, unit: PriceUnit, quantity: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }> }> };

export type WizardPreviewQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type WizardPreviewQuery = { quotePreview: { options: Array<{ name: string, totals: { area: string, subtotal: string, volumeDiscountRate: string, volumeDiscount: string, net: string, taxRate: string, tax: string, total: string, currency: string, nextVolumeTier: { from: string, rate: string } | null, adjustments: Array<{ kind: AdjustmentKind, label: string, amount: string }> }, lines: Array<{ position: number, sku: string, productName: string, roomName: string | null, openingLabel: string | null, unit: PriceUnit, quantity: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }> }> }> } };

export type WizardSubmitMutationVariables = Exact<{
  input: CreateQuotationInput;
}>;


export type WizardSubmitMutation = { createQuotation: { quotation: { number: string, accessToken: string | null, expiresAt: string | null, totals: { total: string, currency: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type MarketingTextQueryVariables = Exact<{ [key: string]: never; }>;


export type MarketingTextQuery = { marketingConsentText: { version: string, text: string } };

export type WizardAgreeMutationVariables = Exact<{
  token: string;
  textVersion: string;
}>;


export type WizardAgreeMutation = { giveMarketingConsent: { kept: boolean } };

export const KeptOpeningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOpening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"curvedGlass"}},{"kind":"Field","name":{"kind":"Name","value":"difficultAccess"}},{"kind":"Field","name":{"kind":"Name","value":"extremeWeather"}},{"kind":"Field","name":{"kind":"Name","value":"removeOldFilm"}}]}}]} as unknown as DocumentNode<KeptOpeningFragment, unknown>;
export const KeptPropertyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptProperty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Property"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"district"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptOpening"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOpening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"curvedGlass"}},{"kind":"Field","name":{"kind":"Name","value":"difficultAccess"}},{"kind":"Field","name":{"kind":"Name","value":"extremeWeather"}},{"kind":"Field","name":{"kind":"Name","value":"removeOldFilm"}}]}}]} as unknown as DocumentNode<KeptPropertyFragment, unknown>;
export const KeptVehicleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptVehicle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vehicle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"make"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"bodyType"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptOpening"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOpening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"curvedGlass"}},{"kind":"Field","name":{"kind":"Name","value":"difficultAccess"}},{"kind":"Field","name":{"kind":"Name","value":"extremeWeather"}},{"kind":"Field","name":{"kind":"Name","value":"removeOldFilm"}}]}}]} as unknown as DocumentNode<KeptVehicleFragment, unknown>;
export const MessageChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessagePreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}},{"kind":"Field","name":{"kind":"Name","value":"reachableBy"}}]}}]} as unknown as DocumentNode<MessageChoiceFragment, unknown>;
export const QuotationOpeningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotationOpening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"measuredBy"}},{"kind":"Field","name":{"kind":"Name","value":"curvedGlass"}},{"kind":"Field","name":{"kind":"Name","value":"difficultAccess"}},{"kind":"Field","name":{"kind":"Name","value":"extremeWeather"}},{"kind":"Field","name":{"kind":"Name","value":"removeOldFilm"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"stripes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]}}]} as unknown as DocumentNode<QuotationOpeningFragment, unknown>;
export const OptionPriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OptionPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"}},{"kind":"Field","name":{"kind":"Name","value":"volumeDiscountRate"}},{"kind":"Field","name":{"kind":"Name","value":"volumeDiscount"}},{"kind":"Field","name":{"kind":"Name","value":"nextVolumeTier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"tax"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"roomName"}},{"kind":"Field","name":{"kind":"Name","value":"openingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<OptionPriceFragment, unknown>;
export const FilmFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Film"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verticals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"opacity"}},{"kind":"Field","name":{"kind":"Name","value":"heatRejection"}},{"kind":"Field","name":{"kind":"Name","value":"thicknessMicrons"}},{"kind":"Field","name":{"kind":"Name","value":"uvProtection"}},{"kind":"Field","name":{"kind":"Name","value":"visibleLightTransmission"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyYears"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"materialWithTax"}},{"kind":"Field","name":{"kind":"Name","value":"installation"}},{"kind":"Field","name":{"kind":"Name","value":"installationWithTax"}}]}}]}}]} as unknown as DocumentNode<FilmFragment, unknown>;
export const QuotationPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"vertical"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"businessActivity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuotationOpening"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"make"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"bodyType"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuotationOpening"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OptionPrice"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openingId"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Film"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotationOpening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"measuredBy"}},{"kind":"Field","name":{"kind":"Name","value":"curvedGlass"}},{"kind":"Field","name":{"kind":"Name","value":"difficultAccess"}},{"kind":"Field","name":{"kind":"Name","value":"extremeWeather"}},{"kind":"Field","name":{"kind":"Name","value":"removeOldFilm"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"stripes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OptionPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"}},{"kind":"Field","name":{"kind":"Name","value":"volumeDiscountRate"}},{"kind":"Field","name":{"kind":"Name","value":"volumeDiscount"}},{"kind":"Field","name":{"kind":"Name","value":"nextVolumeTier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"tax"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"roomName"}},{"kind":"Field","name":{"kind":"Name","value":"openingLabel"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Film"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verticals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"opacity"}},{"kind":"Field","name":{"kind":"Name","value":"heatRejection"}},{"kind":"Field","name":{"kind":"Name","value":"thicknessMicrons"}},{"kind":"Field","name":{"kind":"Name","value":"uvProtection"}},{"kind":"Field","name":{"kind":"Name","value":"visibleLightTransmission"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyYears"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"materialWithTax"}},{"kind":"Field","name":{"kind":"Name","value":"installation"}},{"kind":"Field","name":{"kind":"Name","value":"installationWithTax"}}]}}]}}]} as unknown as DocumentNode<QuotationPageFragment, unknown>;
export const RequestCodeDocument = {"__meta__":{"hash":"sha256:9559ce34a0a55b894739bf0d7eb6ff6390fe9d0d100a0c1ac9c56652417c4c2f"}} as unknown as DocumentNode<RequestCodeMutation, RequestCodeMutationVariables>;
export const SignInByCodeDocument = {"__meta__":{"hash":"sha256:a0c41d753aebbc4bb19941996969e6fcd5f8592417548d79c37e3404b071c325"}} as unknown as DocumentNode<SignInByCodeMutation, SignInByCodeMutationVariables>;
export const RenewSessionDocument = {"__meta__":{"hash":"sha256:8c0fd3a83995e764ff5280246a82cc2aced747faeb6ff76db0d98dfbaf3db11e"}} as unknown as DocumentNode<RenewSessionMutation, RenewSessionMutationVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:ff1f5e1e931d3904f30c5cec74836cb4b2041d7c33869a076dcde3f8e094dba5"}} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const MyAccountDocument = {"__meta__":{"hash":"sha256:6c77b63b9c45e918f7d071b1f0f1b72e5b8e434a4965290a78b6479894187566"}} as unknown as DocumentNode<MyAccountQuery, MyAccountQueryVariables>;
export const MyQuotationsDocument = {"__meta__":{"hash":"sha256:c084c74f7ea3c888e6e3eb19df070749434a76879a09b206798d72af8ef22c95"}} as unknown as DocumentNode<MyQuotationsQuery, MyQuotationsQueryVariables>;
export const ChooseMarketingDocument = {"__meta__":{"hash":"sha256:0672a9e7848c61045bf186e62221f0ea37cbcd3b4da698a9d6ab18cfcb36a3d7"}} as unknown as DocumentNode<ChooseMarketingMutation, ChooseMarketingMutationVariables>;
export const EndOtherSessionDocument = {"__meta__":{"hash":"sha256:660478139122e76e04df70f8214477cea555b18973edafd0eede3093a8b43db7"}} as unknown as DocumentNode<EndOtherSessionMutation, EndOtherSessionMutationVariables>;
export const DeleteMyAccountDocument = {"__meta__":{"hash":"sha256:1b2dc4671adfd44053bf54960de815a81e351654e4abdac644990a72230008f3"}} as unknown as DocumentNode<DeleteMyAccountMutation, DeleteMyAccountMutationVariables>;
export const FilmsDocument = {"__meta__":{"hash":"sha256:49885b503d63449e920800676a848132cfa8f620bb4141f0a1ba2dfccb3e9516"}} as unknown as DocumentNode<FilmsQuery, FilmsQueryVariables>;
export const ProductDocument = {"__meta__":{"hash":"sha256:76ef4192e09e16a421a2f84ef0cb5584b6de4201e6cc06646151692101e06e29"}} as unknown as DocumentNode<ProductQuery, ProductQueryVariables>;
export const SkusDocument = {"__meta__":{"hash":"sha256:abbd5cc2d5044ca783fdd29fd856bb5d7924f7c05858711fa085e9cd3e6bbfea"}} as unknown as DocumentNode<SkusQuery, SkusQueryVariables>;
export const ShopDocument = {"__meta__":{"hash":"sha256:5cf5f5f6a423698ce5e282e5ea5935e2672ef0265e77810dc0d41c49b6f40bfc"}} as unknown as DocumentNode<ShopQuery, ShopQueryVariables>;
export const MyMessagesDocument = {"__meta__":{"hash":"sha256:0f763f086dbc25ce51660036fe56356104961f95cc35cfdf4f5ceab7cc73f40a"}} as unknown as DocumentNode<MyMessagesQuery, MyMessagesQueryVariables>;
export const ChooseMessagesDocument = {"__meta__":{"hash":"sha256:e5f231b156fe0a73d6b2656c604a0cfd0aeeebd77a591a597ca473a338a7f386"}} as unknown as DocumentNode<ChooseMessagesMutation, ChooseMessagesMutationVariables>;
export const MessagesByLinkDocument = {"__meta__":{"hash":"sha256:3ac97efb688118b0f384dc966a9e92875e4c444799af86a57730ea8ca9922eb3"}} as unknown as DocumentNode<MessagesByLinkQuery, MessagesByLinkQueryVariables>;
export const ChooseMessagesByLinkDocument = {"__meta__":{"hash":"sha256:ede203039df5b5dad39856b1b820f31171585f938b8f89e7b77c309601751d54"}} as unknown as DocumentNode<ChooseMessagesByLinkMutation, ChooseMessagesByLinkMutationVariables>;
export const QuotationByLinkDocument = {"__meta__":{"hash":"sha256:001c8342c481c0c02fb6a9052342fd2c601340e01e8c4a4d203557e791241e20"}} as unknown as DocumentNode<QuotationByLinkQuery, QuotationByLinkQueryVariables>;
export const QuotationPdfDocument = {"__meta__":{"hash":"sha256:bf9a51657f0efda43d0ad947cff22a960b3db1096c5819ad43e8f846c2d5dd8a"}} as unknown as DocumentNode<QuotationPdfQuery, QuotationPdfQueryVariables>;
export const QuotationShopDocument = {"__meta__":{"hash":"sha256:62ebc794d0938209cd441868a2615f09b1d5a7974a8bacbdb394b0d6e8d2f404"}} as unknown as DocumentNode<QuotationShopQuery, QuotationShopQueryVariables>;
export const QuotationNewsDocument = {"__meta__":{"hash":"sha256:26c1d9130e5f02bcf6148a11e640e81f48bdb8e499893377a50b307a014b94ea"}} as unknown as DocumentNode<QuotationNewsSubscription, QuotationNewsSubscriptionVariables>;
export const AcceptQuotationDocument = {"__meta__":{"hash":"sha256:2d0f5b9176b6ecd412b0f931fe67a43717822e3863ea54107f7f2b6925c46d39"}} as unknown as DocumentNode<AcceptQuotationMutation, AcceptQuotationMutationVariables>;
export const DeclineQuotationDocument = {"__meta__":{"hash":"sha256:87963d39d4506463290d92b1270fa70c3a22f6b4df651e6f22299477bc32fc1c"}} as unknown as DocumentNode<DeclineQuotationMutation, DeclineQuotationMutationVariables>;
export const AskForChangeDocument = {"__meta__":{"hash":"sha256:db0e9cf093fe9e8fa05619b30f191bbab5cef2eef830ff51361c8e5a80aa35c5"}} as unknown as DocumentNode<AskForChangeMutation, AskForChangeMutationVariables>;
export const WizardPreviewDocument = {"__meta__":{"hash":"sha256:e4a220a0766929828c9ec3a70b7c3fae632c3ee6e642d80b37799ad311d13ab2"}} as unknown as DocumentNode<WizardPreviewQuery, WizardPreviewQueryVariables>;
export const WizardSubmitDocument = {"__meta__":{"hash":"sha256:93ae325a68a7e8214c37c308830a8b3f0991d43718a09149cd6578501d4c5168"}} as unknown as DocumentNode<WizardSubmitMutation, WizardSubmitMutationVariables>;
export const MarketingTextDocument = {"__meta__":{"hash":"sha256:79eb11d17c6fd0e94d4298fd8fc85da23df94173eef57ccbfe4afd2a6203b5bb"}} as unknown as DocumentNode<MarketingTextQuery, MarketingTextQueryVariables>;
export const WizardAgreeDocument = {"__meta__":{"hash":"sha256:374d4132ae9163022d44bd8c3a671707d6c194368ead167a5dfb48e318e2e86f"}} as unknown as DocumentNode<WizardAgreeMutation, WizardAgreeMutationVariables>;