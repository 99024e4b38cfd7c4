/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** A customer that the staff creates; no channel is needed. */
export type CreateCustomerInput = {
  /** Line of business of a company, as invoices state it; at most 120 characters. */
  businessActivity?: string | null | undefined;
  /** E-mail address, at most 254 characters. */
  email?: string | null | undefined;
  /** Values that another system keeps with the customer, at most 50. */
  metadata?: Array<MetadataEntryInput> | null | undefined;
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

/** A new category; it goes to the end of the order. */
export type CreateProductCategoryInput = {
  /** Short selling points in the order to show them: at most 20, each of 1 to 120 characters. */
  features?: Array<string>;
  /** Name as shown, 1 to 120 characters. */
  name: string;
  /** Unique name for addresses: 1 to 80 of the characters a to z (lower case), 0 to 9 and hyphen. TAKEN when another has it. */
  slug: string;
  /** The lines of business its films are offered for; at least one. */
  verticals: Array<Vertical>;
};

/** A new product. It cannot be quoted before it has a price (setProductPrice). */
export type CreateProductInput = {
  /** Whether new quotes may use it. */
  active?: boolean;
  /** Id of the category that it stands in. */
  categoryId: string;
  /** Text for customers, at most 4,000 characters. */
  description?: string | null | undefined;
  /** Name as shown, 1 to 120 characters. */
  name: string;
  /** The shop's article code: 1 to 60 printable characters, unique. Spaces at the ends are dropped. */
  sku: string;
  /** The maker's figures, as far as published. */
  specifications?: FilmSpecificationsInput | null | undefined;
  /** The kind of film; with the opening it decides the waste rate. */
  type: ProductType;
};

/** Which customers to list. Every condition given must hold; null is the same as not given. */
export type CustomerFilter = {
  /** Only customers with one of these ids; at most 100. */
  ids?: Array<string> | null | undefined;
  /** Any part of the name, e-mail, phone or tax id; capitals and accents make no difference. */
  search?: string | null | undefined;
  /** Only persons or only companies. */
  type?: CustomerType | null | undefined;
};

/** The order of a list of customers. */
export type CustomerOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** What to order by. */
  field: CustomerOrderField;
};

/** What customers can be ordered by. Equal ones are ordered by id. */
export type CustomerOrderField =
  /** By the moment they were first saved. */
  | 'CREATED_AT'
  /** By name, as a Spanish reader expects (ñ after n). */
  | 'NAME';

/** A building, or a part of one, that is kept beside its customer. */
export type CustomerPropertyInput = {
  /** Where it is. */
  address?: AddressInput | null | undefined;
  /** Number of floors, 1 to 200; does not enter the price. */
  floors?: number | null | undefined;
  /** Its rooms, at most 500 with 2,000 openings in all; none while nobody has measured. */
  rooms: Array<RoomSizeInput>;
  /** Floor area in m², 0.001 to 1000000, at most 3 decimals; does not enter the price. */
  totalArea?: string | null | undefined;
  /** Its kind; does not change the price. */
  type: PropertyType;
};

/** What kind of party a customer is. */
export type CustomerType =
  /** A company or another organisation. */
  | 'BUSINESS'
  /** A person. */
  | 'INDIVIDUAL';

/** A vehicle that is kept beside its customer, with the sizes of its glass. */
export type CustomerVehicleInput = {
  /** Body, for example sedan, SUV or van. */
  bodyType?: string | null | undefined;
  /** Maker. */
  make?: string | null | undefined;
  /** Model. */
  model?: string | null | undefined;
  /** Its glass, 1 to 60 openings of the kinds that exist on vehicles. */
  openings: Array<OpeningSizeInput>;
  /** Vehicle identification number (VIN): 17 letters and digits, without I, O and Q. */
  vin?: string | null | undefined;
  /** Model year, 1900 to 2100. */
  year?: number | null | undefined;
};

/** What makes a film one of the top films. */
export type FilmMeasure =
  /** Its area in all quotations of the period. */
  | 'AREA'
  /** Its area in those that were accepted. */
  | 'CONFIRMED_AREA'
  /** What its lines come to in those that were accepted. */
  | 'CONFIRMED_VALUE'
  /** What its lines come to in all quotations of the period. */
  | 'VALUE';

/** The maker's figures of a film. In an update, absent ones stay and null clears. */
export type FilmSpecificationsInput = {
  /** Colour or finish, at most 120 characters. */
  color?: string | null | undefined;
  /** Share of solar energy it rejects, in percent, 0 to 100. */
  heatRejection?: number | null | undefined;
  /** What it is made of, at most 120 characters. */
  material?: string | null | undefined;
  /** Opacity, in percent, 0 to 100. */
  opacity?: number | null | undefined;
  /** Thickness in micrometres (µm): above 0, at most 10,000, at most 4 decimals. */
  thicknessMicrons?: string | null | undefined;
  /** Share of ultraviolet light it blocks, in percent, 0 to 100. */
  uvProtection?: number | null | undefined;
  /** Share of visible light (VLT) it lets pass, in percent, 0 to 100. */
  visibleLightTransmission?: number | null | undefined;
  /** The maker's warranty in years, 0 to 100. */
  warrantyYears?: number | null | undefined;
};

/** What became of a line from one quotation to another. */
export type LineChange =
  /** It is only in the second. */
  | 'ADDED'
  /** It is there in both, but its quantity, a price or a cost differs. */
  | 'CHANGED'
  /** It is only in the first. */
  | 'REMOVED'
  /** It is there in both with the same quantity, prices and costs. */
  | 'SAME';

/** Who took the sizes, and so how far they can be trusted. */
export type MeasuredBy =
  /** The customer; the shop usually measures again before it orders. */
  | 'CUSTOMER'
  /** The shop, on a visit. */
  | 'SHOP';

/** A value to keep with a customer for another system. */
export type MetadataEntryInput = {
  /** Name of the value, 1 to 60 characters after trimming; each key once. */
  key: string;
  /** Any text of at most 500 characters after trimming; kept and shown, not interpreted. */
  value: string;
};

/** Glass of one size in a room or on a vehicle of a customer, as it is measured. */
export type OpeningSizeInput = {
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
  /** The opening that it is now, which keeps its id; it may move to another room. Without it, it is a new one. */
  id?: string | null | undefined;
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

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first at the top. */
  | 'ASC'
  /** Largest, latest or alphabetically last at the top. */
  | 'DESC';

/** What one unit of a price and of a quantity is. */
export type PriceUnit =
  /** Linear metre (m) of stripe; items of such products must say their stripes. */
  | 'LINEAR_METER'
  /** Square metre (m²) of film. */
  | 'SQUARE_METER';

/** Which products to list. Every condition given must hold; null is the same as not given. */
export type ProductFilter = {
  /** Only active (true) or only inactive (false) products. Without catalog:read inactive ones are never listed. */
  active?: boolean | null | undefined;
  /** Only the category with exactly this slug. */
  categorySlug?: string | null | undefined;
  /** Only products with one of these ids; at most 100. */
  ids?: Array<string> | null | undefined;
  /** Any part of the name or the SKU; capitals and accents make no difference. */
  search?: string | null | undefined;
  /** Only this kind of film. */
  type?: ProductType | null | undefined;
  /** Only films whose category is offered for this line of business. */
  vertical?: Vertical | null | undefined;
};

/** The order of a list of products. */
export type ProductOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** What to order by. */
  field: ProductOrderField;
};

/** What products can be ordered by. Equal ones are ordered by id. */
export type ProductOrderField =
  /** By the moment they entered the catalogue. */
  | 'CREATED_AT'
  /** By name, as a Spanish reader expects (ñ after n). */
  | 'NAME'
  /** By article code. */
  | 'SKU';

/** What a product costs from a day on, in the shop's currency. */
export type ProductPriceInput = {
  /** Price of installing one unit, before tax: 0 or more, at most the currency's decimals. */
  installation: string;
  /** Price of the film per unit, before tax: 0 or more, at most the currency's decimals. */
  material: string;
  /** The unit that the amounts are for. */
  unit: PriceUnit;
  /** First day it is in force: today, which is the default, or a day to come. No earlier one. */
  validFrom?: string | null | undefined;
};

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

/** Which quotations to list. Every condition given must hold; null is the same as not given. */
export type QuotationFilter = {
  /** Only those made at this moment or later. */
  createdFrom?: string | null | undefined;
  /** Only those made before this moment (exclusive). */
  createdUntil?: string | null | undefined;
  /** True: of the revisions of one number only the newest that left DRAFT, or the draft while there is nothing else; so quotationReport counts. False is the same as not given. */
  currentRevisionOnly?: boolean | null | undefined;
  /** Only this customer's. */
  customerId?: string | null | undefined;
  /** Only quotations with one of these ids; at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only those whose total is at most this; not below minTotal. */
  maxTotal?: string | null | undefined;
  /** Only those whose total is at least this: with tax, of the chosen alternative, else of the first; in the quotation's currency, 0 or more. */
  minTotal?: string | null | undefined;
  /** Any part of the number, of the external reference or of the customer's name, e-mail, phone or tax id; capitals and accents make no difference. */
  search?: string | null | undefined;
  /** Only those that this staff user answers for. Staff only: customers get BAD_USER_INPUT with FORBIDDEN. */
  sellerId?: string | null | undefined;
  /** Only these statuses. */
  statuses?: Array<QuotationStatus> | null | undefined;
  /** Only those changed at this moment or later; for keeping a copy up to date. */
  updatedSince?: string | null | undefined;
  /** Only this line of business. */
  vertical?: Vertical | null | undefined;
};

/** The order of a list of quotations. */
export type QuotationOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** What to order by. */
  field: QuotationOrderField;
};

/** What quotations can be ordered by. Equal ones are ordered by id. */
export type QuotationOrderField =
  /** By the moment they were made. */
  | 'CREATED_AT'
  /** By number, then by revision. */
  | 'NUMBER'
  /** By the total with tax of the chosen alternative, else of the first. */
  | 'TOTAL'
  /** By the moment they last changed. */
  | 'UPDATED_AT';

/** Which quotations to report on. Every condition given must hold. */
export type QuotationReportFilter = {
  /** What the period is compared with; PREVIOUS_PERIOD when absent. */
  comparison?: ReportComparison | null | undefined;
  /** What the top films are chosen and ordered by; VALUE when absent. */
  filmsBy?: FilmMeasure | null | undefined;
  /** First day of the period, in the shop's time zone, from 2000-01-01. A quotation belongs to the day on which the revision that is counted was made. */
  from: string;
  /** How the series are cut. When absent: days up to 31 days, weeks up to 184 days, months beyond. */
  interval?: ReportInterval | null | undefined;
  /** Only quotations that this member of the staff answers for; null is the same as not given. An unknown id has none. */
  sellerId?: string | null | undefined;
  /** Last day of the period (inclusive), up to 2100-12-31: not before `from`, and at most 731 days in all. */
  until: string;
  /** Only this line of business; null is the same as not given. */
  vertical?: Vertical | null | undefined;
};

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

/** Which earlier period a report is compared with. */
export type ReportComparison =
  /** The same days a month earlier. Days that a shorter month lacks are its last day, and whole months are compared with whole months. */
  | 'PREVIOUS_MONTH'
  /** As many days, just before. */
  | 'PREVIOUS_PERIOD'
  /** The same days three months earlier, in the same way. */
  | 'PREVIOUS_QUARTER'
  /** The same days a year earlier, in the same way. */
  | 'PREVIOUS_YEAR';

/** How a period is cut into points of a chart, by the shop's calendar. */
export type ReportInterval =
  /** Days. */
  | 'DAY'
  /** Months; the first and the last may be cut short by the period. */
  | 'MONTH'
  /** Weeks from Monday to Sunday; the first and the last may be cut short by the period. */
  | 'WEEK';

/** A room, or a side of a facade, of a customer, with its glass. */
export type RoomSizeInput = {
  /** Floor area in m², 0.001 to 1000000, at most 3 decimals; does not enter the price. */
  area?: string | null | undefined;
  /** Floor it is on, -5 to 200. Above the 3rd, installation costs 1.2 times as much by the default rules. */
  floor?: number;
  /** The room that it is now, which keeps its id. Without it, it is a new one. */
  id?: string | null | undefined;
  /** What people call it, 1 to 120 characters after trimming. */
  name: string;
  /** Its glass, 1 to 200 openings. */
  openings: Array<OpeningSizeInput>;
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

/** A country with ready-made settings, by its ISO 3166-1 code. */
export type ShopPresetCountry =
  /** Argentina: ARS, IVA 21 %, CUIT. */
  | 'AR'
  /** Brazil: BRL, ISS 5 %, CNPJ. Installed film is taxed as a service by the city (ISS, 2 to 5 %; the preset takes the highest), not as goods (ICMS). */
  | 'BR'
  /** Chile: CLP, IVA 19 %, RUT. */
  | 'CL'
  /** Colombia: COP, IVA 19 %, NIT. */
  | 'CO'
  /** Mexico: MXN, IVA 16 %, RFC. */
  | 'MX'
  /** Peru: PEN, IGV 18 %, RUC. */
  | 'PE';

/** What to change in the settings: a field that is left out stays as it is, null takes it away. */
export type ShopSettingsInput = {
  /** Address as it stands on documents, with line breaks; at most 4,000 characters. */
  address?: string | null | undefined;
  /** Where customers pay to, as it stands on documents; at most 4,000 characters. */
  bankDetails?: string | null | undefined;
  /** ISO 3166-1 alpha-2, for example CL. Cannot be null. */
  country?: string | null | undefined;
  /** The one currency of all prices and quotations, ISO 4217. It can change only while there are no quotations (IN_USE), and every product is unpriced until it has a price in the new one. Cannot be null. */
  currency?: string | null | undefined;
  /** Name in the register of companies, at most 120 characters. */
  legalName?: string | null | undefined;
  /** BCP 47, for example es-CL. How numbers and dates are written; what Lámina does not speak is in Spanish. Cannot be null. */
  locale?: string | null | undefined;
  /** Name as customers know it, 1 to 120 characters. Cannot be null. */
  name?: string | null | undefined;
  /** Days that a quotation submitted from now on can be accepted, 1 to 3650. Those submitted before keep theirs. Cannot be null. */
  quotationExpiryDays?: number | null | undefined;
  /** Tax id, at most 40 characters, in the country's usual form. Saving one checks it by the country's rule (AR, BR, CL, CO, MX, PE). */
  taxId?: string | null | undefined;
  /** What the country calls the tax id, for example RUT; at most 40 characters. */
  taxIdLabel?: string | null | undefined;
  /** What the country calls the tax on sales, for example IVA; 1 to 40 characters. Its rate is in the rule set. Cannot be null. */
  taxName?: string | null | undefined;
  /** Conditions of every quotation, at most 4,000 characters. */
  terms?: string | null | undefined;
  /** IANA name, for example America/Santiago. Decides days, the year in numbers and which prices are in force. Cannot be null. */
  timeZone?: string | null | undefined;
};

/** What a member of the staff signs in with. */
export type SignInInput = {
  /** E-mail address of the account; capitals make no difference. */
  email: string;
  /** Password of the account. */
  password: string;
  /** One-time code of the authenticator app, or a recovery code. Needed once the answer was TOTP_REQUIRED. Each code is good once. */
  totp?: string | null | undefined;
};

/** What changes of a customer. What is not given stays; null takes a value away, except name and type. */
export type UpdateCustomerInput = {
  /** Line of business of a company, as invoices state it; at most 120 characters. */
  businessActivity?: string | null | undefined;
  /** E-mail address, at most 254 characters. */
  email?: string | null | undefined;
  /** Values that another system keeps with the customer, at most 50. Replaces all there are. */
  metadata?: Array<MetadataEntryInput> | null | undefined;
  /** Name of the person or company, 1 to 120 characters after trimming. */
  name?: string | null | undefined;
  /** Telephone number of 6 to 15 digits, best with its country code (+56...). */
  phone?: string | null | undefined;
  /** Tax identification number, checked by the rules of the shop's country: RUT in Chile, CUIT in Argentina, CPF or CNPJ in Brazil, NIT in Colombia, RFC in Mexico, RUC in Peru; elsewhere any text of at most 120 characters. With or without dots, dashes and spaces; it is stored in the usual form. */
  taxId?: string | null | undefined;
  /** Person or company. */
  type?: CustomerType | null | undefined;
  /** Number for WhatsApp messages, 6 to 15 digits, best with its country code. */
  whatsapp?: string | null | undefined;
};

/** What to change of a category. Absent fields stay as they are; lists are replaced whole. Null is REQUIRED, save for features, which it empties. */
export type UpdateProductCategoryInput = {
  /** Short selling points in the order to show them: at most 20, each of 1 to 120 characters. */
  features?: Array<string> | null | undefined;
  /** Name as shown, 1 to 120 characters. */
  name?: string | null | undefined;
  /** Unique name for addresses: 1 to 80 of the characters a to z (lower case), 0 to 9 and hyphen. TAKEN when another has it. */
  slug?: string | null | undefined;
  /** The lines of business its films are offered for; at least one. */
  verticals?: Array<Vertical> | null | undefined;
};

/** What to change of a product. Absent fields stay as they are; null clears those that a product can lack, and is REQUIRED for the others. */
export type UpdateProductInput = {
  /** Id of the category that it stands in. */
  categoryId?: string | null | undefined;
  /** Text for customers, at most 4,000 characters. Null clears it. */
  description?: string | null | undefined;
  /** Name as shown, 1 to 120 characters. */
  name?: string | null | undefined;
  /** The shop's article code: 1 to 60 printable characters, unique. Spaces at the ends are dropped. */
  sku?: string | null | undefined;
  /** Only the figures given change, each null clears one; null in place of them all clears all. */
  specifications?: FilmSpecificationsInput | null | undefined;
  /** The kind of film; with the opening it decides the waste rate. */
  type?: ProductType | null | undefined;
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

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { accessToken: string | null, expiresIn: number | null, userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type RefreshSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshSessionMutation = { refreshSession: { accessToken: string | null, expiresIn: number | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { endedIds: Array<string> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string | null, email: string | null, permissions: Array<string> } | null };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, current: boolean, createdAt: string, lastUsedAt: string, ip: string | null, userAgent: string | null }> };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ProductRowFragment = { id: string, sku: string, name: string, type: ProductType, active: boolean, version: number, updatedAt: string, category: { id: string, name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, material: string | null, thicknessMicrons: string | null, warrantyYears: number | null }, price: { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null } | null };

export type PricePartsFragment = { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null };

export type ProductDetailFragment = { description: string | null, createdAt: string, id: string, sku: string, name: string, type: ProductType, active: boolean, version: number, updatedAt: string, prices: Array<{ id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null }>, category: { id: string, name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, material: string | null, thicknessMicrons: string | null, warrantyYears: number | null }, price: { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null } | null };

export type ProductListQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  first: number;
  offset: number;
}>;


export type ProductListQuery = { products: { totalCount: number, nodes: Array<{ id: string, sku: string, name: string, type: ProductType, active: boolean, version: number, updatedAt: string, category: { id: string, name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, material: string | null, thicknessMicrons: string | null, warrantyYears: number | null }, price: { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null } | null }> } };

export type ProductOneQueryVariables = Exact<{
  id: string;
}>;


export type ProductOneQuery = { product: { description: string | null, createdAt: string, id: string, sku: string, name: string, type: ProductType, active: boolean, version: number, updatedAt: string, prices: Array<{ id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null }>, category: { id: string, name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, material: string | null, thicknessMicrons: string | null, warrantyYears: number | null }, price: { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null } | null } | null };

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { createProduct: { product: { description: string | null, createdAt: string, id: string, sku: string, name: string, type: ProductType, active: boolean, version: number, updatedAt: string, prices: Array<{ id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null }>, category: { id: string, name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, material: string | null, thicknessMicrons: string | null, warrantyYears: number | null }, price: { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type UpdateProductMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: UpdateProductInput;
}>;


export type UpdateProductMutation = { updateProduct: { product: { description: string | null, createdAt: string, id: string, sku: string, name: string, type: ProductType, active: boolean, version: number, updatedAt: string, prices: Array<{ id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null }>, category: { id: string, name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, material: string | null, thicknessMicrons: string | null, warrantyYears: number | null }, price: { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ActivateProductMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ActivateProductMutation = { payload: { product: { description: string | null, createdAt: string, id: string, sku: string, name: string, type: ProductType, active: boolean, version: number, updatedAt: string, prices: Array<{ id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null }>, category: { id: string, name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, material: string | null, thicknessMicrons: string | null, warrantyYears: number | null }, price: { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DeactivateProductMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type DeactivateProductMutation = { payload: { product: { description: string | null, createdAt: string, id: string, sku: string, name: string, type: ProductType, active: boolean, version: number, updatedAt: string, prices: Array<{ id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null }>, category: { id: string, name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, material: string | null, thicknessMicrons: string | null, warrantyYears: number | null }, price: { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SetProductsActiveMutationVariables = Exact<{
  ids: Array<string> | string;
  active: boolean;
}>;


export type SetProductsActiveMutation = { results: Array<{ id: string, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > }> };

export type DeleteProductMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type DeleteProductMutation = { deleteProduct: { deletedId: string | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SetProductPriceMutationVariables = Exact<{
  productId: string;
  expectedVersion?: number | null | undefined;
  input: ProductPriceInput;
}>;


export type SetProductPriceMutation = { payload: { product: { description: string | null, createdAt: string, id: string, sku: string, name: string, type: ProductType, active: boolean, version: number, updatedAt: string, prices: Array<{ id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null }>, category: { id: string, name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, material: string | null, thicknessMicrons: string | null, warrantyYears: number | null }, price: { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DeleteFuturePriceMutationVariables = Exact<{
  priceId: string;
  expectedVersion?: number | null | undefined;
}>;


export type DeleteFuturePriceMutation = { payload: { product: { description: string | null, createdAt: string, id: string, sku: string, name: string, type: ProductType, active: boolean, version: number, updatedAt: string, prices: Array<{ id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null }>, category: { id: string, name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, material: string | null, thicknessMicrons: string | null, warrantyYears: number | null }, price: { id: string, currency: string, installation: string, installationWithTax: string, material: string, materialWithTax: string, unit: PriceUnit, validFrom: string, validUntil: string | null } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type CategoryPartsFragment = { id: string, name: string, slug: string, features: Array<string>, verticals: Array<Vertical>, sortOrder: number, version: number, updatedAt: string };

export type CategoryListQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryListQuery = { productCategories: Array<{ id: string, name: string, slug: string, features: Array<string>, verticals: Array<Vertical>, sortOrder: number, version: number, updatedAt: string }> };

export type CreateCategoryMutationVariables = Exact<{
  input: CreateProductCategoryInput;
}>;


export type CreateCategoryMutation = { createProductCategory: { category: { id: string, name: string, slug: string, features: Array<string>, verticals: Array<Vertical>, sortOrder: number, version: number, updatedAt: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type UpdateCategoryMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: UpdateProductCategoryInput;
}>;


export type UpdateCategoryMutation = { updateProductCategory: { category: { id: string, name: string, slug: string, features: Array<string>, verticals: Array<Vertical>, sortOrder: number, version: number, updatedAt: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DeleteCategoryMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type DeleteCategoryMutation = { deleteProductCategory: { deletedId: string | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ReorderCategoriesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ReorderCategoriesMutation = { reorderProductCategories: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type CustomerRowFragment = { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number };

export type OwnOpeningFragment = { id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null };

export type OwnPropertyFragment = { id: string, version: number | null, type: PropertyType, floors: number | null, totalArea: string | null, address: { country: string | null, district: string | null, latitude: number | null, line1: string | null, line2: string | null, longitude: number | null, notes: string | null, postalCode: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, area: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> };

export type OwnVehicleFragment = { id: string, version: number | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, vin: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> };

export type CustomerDetailFragment = { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number, properties: Array<{ id: string, version: number | null, type: PropertyType, floors: number | null, totalArea: string | null, address: { country: string | null, district: string | null, latitude: number | null, line1: string | null, line2: string | null, longitude: number | null, notes: string | null, postalCode: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, area: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> }>, vehicles: Array<{ id: string, version: number | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, vin: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> };

export type CustomerListQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  orderBy?: CustomerOrder | null | undefined;
  first: number;
  offset: number;
}>;


export type CustomerListQuery = { customers: { totalCount: number, nodes: Array<{ id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number }> } };

export type CustomerOneQueryVariables = Exact<{
  id: string;
}>;


export type CustomerOneQuery = { customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number, properties: Array<{ id: string, version: number | null, type: PropertyType, floors: number | null, totalArea: string | null, address: { country: string | null, district: string | null, latitude: number | null, line1: string | null, line2: string | null, longitude: number | null, notes: string | null, postalCode: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, area: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> }>, vehicles: Array<{ id: string, version: number | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, vin: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> } | null };

export type CreateCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type CreateCustomerMutation = { createCustomer: { customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number, properties: Array<{ id: string, version: number | null, type: PropertyType, floors: number | null, totalArea: string | null, address: { country: string | null, district: string | null, latitude: number | null, line1: string | null, line2: string | null, longitude: number | null, notes: string | null, postalCode: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, area: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> }>, vehicles: Array<{ id: string, version: number | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, vin: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type UpdateCustomerMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer: { customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number, properties: Array<{ id: string, version: number | null, type: PropertyType, floors: number | null, totalArea: string | null, address: { country: string | null, district: string | null, latitude: number | null, line1: string | null, line2: string | null, longitude: number | null, notes: string | null, postalCode: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, area: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> }>, vehicles: Array<{ id: string, version: number | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, vin: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DeleteCustomerMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type DeleteCustomerMutation = { deleteCustomer: { deletedId: string | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type CreatePropertyMutationVariables = Exact<{
  customerId: string;
  input: CustomerPropertyInput;
}>;


export type CreatePropertyMutation = { createProperty: { property: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type UpdatePropertyMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: CustomerPropertyInput;
}>;


export type UpdatePropertyMutation = { updateProperty: { property: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type CreateVehicleMutationVariables = Exact<{
  customerId: string;
  input: CustomerVehicleInput;
}>;


export type CreateVehicleMutation = { createVehicle: { vehicle: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type UpdateVehicleMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: CustomerVehicleInput;
}>;


export type UpdateVehicleMutation = { updateVehicle: { vehicle: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ReportFigurePartsFragment = { count: number, value: string, confirmed: number, confirmedValue: string, decided: number, conversionRate: string | null, medianSecondsToAccept: number | null };

export type ReportPeriodPartsFragment = { from: string, until: string, totals: { count: number, value: string, confirmed: number, confirmedValue: string, decided: number, conversionRate: string | null, medianSecondsToAccept: number | null }, series: Array<{ from: string, until: string, count: number, value: string, confirmed: number, confirmedValue: string }> };

export type QuotationReportQueryVariables = Exact<{
  filter: QuotationReportFilter;
}>;


export type QuotationReportQuery = { quotationReport: { currency: string, interval: ReportInterval, current: { from: string, until: string, totals: { count: number, value: string, confirmed: number, confirmedValue: string, decided: number, conversionRate: string | null, medianSecondsToAccept: number | null }, series: Array<{ from: string, until: string, count: number, value: string, confirmed: number, confirmedValue: string }> }, previous: { from: string, until: string, totals: { count: number, value: string, confirmed: number, confirmedValue: string, decided: number, conversionRate: string | null, medianSecondsToAccept: number | null }, series: Array<{ from: string, until: string, count: number, value: string, confirmed: number, confirmedValue: string }> }, byStatus: Array<{ status: QuotationStatus, count: number, value: string }>, byVertical: Array<{ vertical: Vertical, figures: { count: number, value: string, confirmed: number, confirmedValue: string, decided: number, conversionRate: string | null, medianSecondsToAccept: number | null }, statuses: Array<{ status: QuotationStatus, count: number }> }>, bySeller: Array<{ id: string | null, name: string | null, figures: { count: number, value: string, confirmed: number, confirmedValue: string, decided: number, conversionRate: string | null, medianSecondsToAccept: number | null } }>, topFilms: Array<{ productId: string, sku: string, name: string, area: string, value: string, confirmedArea: string, confirmedValue: string }>, expiringSoon: { count: number, value: string, next: Array<{ id: string, number: string, customerName: string, total: string, expiresAt: string }> } } };

export type QuotationsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QuotationsChangedSubscription = { quotationsChanged: { at: string, type: string, quotationId: string, quotation: { id: string, number: string, version: number, customer: { name: string }, history: Array<{ kind: string, actor: string | null }> } | null } };

export type QuotationRowFragment = { id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string }, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } };

export type TotalsPartsFragment = { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> };

export type LinePartsFragment = { position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null };

export type OpeningPartsFragment = { id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy };

export type QuotationDetailFragment = { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } };

export type QuotationListQueryVariables = Exact<{
  filter?: QuotationFilter | null | undefined;
  orderBy?: QuotationOrder | null | undefined;
  first: number;
  offset: number;
}>;


export type QuotationListQuery = { quotations: { totalCount: number, nodes: Array<{ id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string }, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } }> } };

export type QuotationCountsQueryVariables = Exact<{
  all: QuotationFilter;
  draft: QuotationFilter;
  pending: QuotationFilter;
  confirmed: QuotationFilter;
  rejected: QuotationFilter;
  expired: QuotationFilter;
}>;


export type QuotationCountsQuery = { all: { totalCount: number }, draft: { totalCount: number }, pending: { totalCount: number }, confirmed: { totalCount: number }, rejected: { totalCount: number }, expired: { totalCount: number } };

export type QuotationOneQueryVariables = Exact<{
  id: string;
}>;


export type QuotationOneQuery = { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null };

export type QuotationCompareQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type QuotationCompareQuery = { compareQuotations: { options: Array<{ name: string, totalBefore: string | null, totalAfter: string | null, lines: Array<{ change: LineChange, before: { position: number, openingLabel: string | null, roomName: string | null, productName: string, quantity: string, unit: PriceUnit, subtotal: string } | null, after: { position: number, openingLabel: string | null, roomName: string | null, productName: string, quantity: string, unit: PriceUnit, subtotal: string } | null }> }> } | null };

type Refusals_ConflictError_Fragment = { code: string, message: string, path: Array<string> | null };

type Refusals_InputError_Fragment = { code: string, message: string, path: Array<string> | null };

type Refusals_TransitionError_Fragment = { code: string, message: string, path: Array<string> | null };

export type RefusalsFragment =
  | Refusals_ConflictError_Fragment
  | Refusals_InputError_Fragment
  | Refusals_TransitionError_Fragment
;

export type SubmitQuotationMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
}>;


export type SubmitQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ConfirmQuotationMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  acceptance?: AcceptanceInput | null | undefined;
}>;


export type ConfirmQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RejectQuotationMutationVariables = Exact<{
  id: string;
  reason?: string | null | undefined;
}>;


export type RejectQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ReviseQuotationMutationVariables = Exact<{
  id: string;
}>;


export type ReviseQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DuplicateQuotationMutationVariables = Exact<{
  id: string;
}>;


export type DuplicateQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RecalculateQuotationMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
}>;


export type RecalculateQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RevokeQuotationLinkMutationVariables = Exact<{
  id: string;
}>;


export type RevokeQuotationLinkMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type AssignSellerMutationVariables = Exact<{
  id: string;
  sellerId?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type AssignSellerMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RequestQuotationChangeMutationVariables = Exact<{
  id: string;
  message: string;
}>;


export type RequestQuotationChangeMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DeleteQuotationMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
}>;


export type DeleteQuotationMutation = { deleteQuotation: { deletedId: string | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SubmitQuotationsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SubmitQuotationsMutation = { results: Array<{ id: string, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > }> };

export type RejectQuotationsMutationVariables = Exact<{
  ids: Array<string> | string;
  reason?: string | null | undefined;
}>;


export type RejectQuotationsMutation = { results: Array<{ id: string, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > }> };

export type AssignSellersMutationVariables = Exact<{
  ids: Array<string> | string;
  sellerId?: string | null | undefined;
}>;


export type AssignSellersMutation = { results: Array<{ id: string, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > }> };

export type DeleteQuotationsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DeleteQuotationsMutation = { results: Array<{ id: string, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > }> };

export type ShopFormatsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopFormatsQuery = { shopSettings: { name: string, currency: string, locale: string, timeZone: string, taxName: string, taxIdLabel: string | null } };

export type SettingsPartsFragment = { name: string, legalName: string | null, taxId: string | null, taxIdLabel: string | null, taxName: string, address: string | null, bankDetails: string | null, terms: string | null, country: string, currency: string, locale: string, timeZone: string, quotationExpiryDays: number, updatedAt: string, version: number };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { shopSettings: { name: string, legalName: string | null, taxId: string | null, taxIdLabel: string | null, taxName: string, address: string | null, bankDetails: string | null, terms: string | null, country: string, currency: string, locale: string, timeZone: string, quotationExpiryDays: number, updatedAt: string, version: number } };

export type ShopPresetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopPresetsQuery = { shopPresets: Array<{ country: ShopPresetCountry, currency: string, locale: string, taxIdLabel: string, taxName: string, taxRate: string, timeZone: string }> };

export type UpdateSettingsMutationVariables = Exact<{
  expectedVersion: number;
  input: ShopSettingsInput;
}>;


export type UpdateSettingsMutation = { updateShopSettings: { shopSettings: { name: string, legalName: string | null, taxId: string | null, taxIdLabel: string | null, taxName: string, address: string | null, bankDetails: string | null, terms: string | null, country: string, currency: string, locale: string, timeZone: string, quotationExpiryDays: number, updatedAt: string, version: number } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ApplyPresetMutationVariables = Exact<{
  country: ShopPresetCountry;
  expectedVersion: number;
}>;


export type ApplyPresetMutation = { applyShopPreset: { shopSettings: { name: string, legalName: string | null, taxId: string | null, taxIdLabel: string | null, taxName: string, address: string | null, bankDetails: string | null, terms: string | null, country: string, currency: string, locale: string, timeZone: string, quotationExpiryDays: number, updatedAt: string, version: number } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PricePartsFragmentDoc = new TypedDocumentString(`
    fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}
    `, {"fragmentName":"PriceParts"}) as unknown as TypedDocumentString<PricePartsFragment, unknown>;
export const ProductRowFragmentDoc = new TypedDocumentString(`
    fragment ProductRow on Product {
  id
  sku
  name
  type
  active
  version
  updatedAt
  category {
    id
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    material
    thicknessMicrons
    warrantyYears
  }
  price {
    ...PriceParts
  }
}
    fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}`, {"fragmentName":"ProductRow"}) as unknown as TypedDocumentString<ProductRowFragment, unknown>;
export const ProductDetailFragmentDoc = new TypedDocumentString(`
    fragment ProductDetail on Product {
  ...ProductRow
  description
  createdAt
  prices {
    ...PriceParts
  }
}
    fragment ProductRow on Product {
  id
  sku
  name
  type
  active
  version
  updatedAt
  category {
    id
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    material
    thicknessMicrons
    warrantyYears
  }
  price {
    ...PriceParts
  }
}
fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}`, {"fragmentName":"ProductDetail"}) as unknown as TypedDocumentString<ProductDetailFragment, unknown>;
export const CategoryPartsFragmentDoc = new TypedDocumentString(`
    fragment CategoryParts on ProductCategory {
  id
  name
  slug
  features
  verticals
  sortOrder
  version
  updatedAt
}
    `, {"fragmentName":"CategoryParts"}) as unknown as TypedDocumentString<CategoryPartsFragment, unknown>;
export const CustomerRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerRow on Customer {
  id
  name
  type
  email
  phone
  whatsapp
  taxId
  businessActivity
  createdAt
  updatedAt
  version
}
    `, {"fragmentName":"CustomerRow"}) as unknown as TypedDocumentString<CustomerRowFragment, unknown>;
export const OwnOpeningFragmentDoc = new TypedDocumentString(`
    fragment OwnOpening on Opening {
  id
  label
  type
  width
  height
  quantity
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
  frameMaterial
  glassType
  openingDirection
}
    `, {"fragmentName":"OwnOpening"}) as unknown as TypedDocumentString<OwnOpeningFragment, unknown>;
export const OwnPropertyFragmentDoc = new TypedDocumentString(`
    fragment OwnProperty on Property {
  id
  version
  type
  floors
  totalArea
  address {
    country
    district
    latitude
    line1
    line2
    longitude
    notes
    postalCode
    region
  }
  rooms {
    id
    name
    type
    floor
    area
    openings {
      ...OwnOpening
    }
  }
}
    fragment OwnOpening on Opening {
  id
  label
  type
  width
  height
  quantity
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
  frameMaterial
  glassType
  openingDirection
}`, {"fragmentName":"OwnProperty"}) as unknown as TypedDocumentString<OwnPropertyFragment, unknown>;
export const OwnVehicleFragmentDoc = new TypedDocumentString(`
    fragment OwnVehicle on Vehicle {
  id
  version
  make
  model
  year
  bodyType
  vin
  openings {
    ...OwnOpening
  }
}
    fragment OwnOpening on Opening {
  id
  label
  type
  width
  height
  quantity
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
  frameMaterial
  glassType
  openingDirection
}`, {"fragmentName":"OwnVehicle"}) as unknown as TypedDocumentString<OwnVehicleFragment, unknown>;
export const CustomerDetailFragmentDoc = new TypedDocumentString(`
    fragment CustomerDetail on Customer {
  ...CustomerRow
  properties {
    ...OwnProperty
  }
  vehicles {
    ...OwnVehicle
  }
}
    fragment CustomerRow on Customer {
  id
  name
  type
  email
  phone
  whatsapp
  taxId
  businessActivity
  createdAt
  updatedAt
  version
}
fragment OwnOpening on Opening {
  id
  label
  type
  width
  height
  quantity
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
  frameMaterial
  glassType
  openingDirection
}
fragment OwnProperty on Property {
  id
  version
  type
  floors
  totalArea
  address {
    country
    district
    latitude
    line1
    line2
    longitude
    notes
    postalCode
    region
  }
  rooms {
    id
    name
    type
    floor
    area
    openings {
      ...OwnOpening
    }
  }
}
fragment OwnVehicle on Vehicle {
  id
  version
  make
  model
  year
  bodyType
  vin
  openings {
    ...OwnOpening
  }
}`, {"fragmentName":"CustomerDetail"}) as unknown as TypedDocumentString<CustomerDetailFragment, unknown>;
export const ReportFigurePartsFragmentDoc = new TypedDocumentString(`
    fragment ReportFigureParts on ReportFigures {
  count
  value
  confirmed
  confirmedValue
  decided
  conversionRate
  medianSecondsToAccept
}
    `, {"fragmentName":"ReportFigureParts"}) as unknown as TypedDocumentString<ReportFigurePartsFragment, unknown>;
export const ReportPeriodPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportPeriodParts on ReportPeriod {
  from
  until
  totals {
    ...ReportFigureParts
  }
  series {
    from
    until
    count
    value
    confirmed
    confirmedValue
  }
}
    fragment ReportFigureParts on ReportFigures {
  count
  value
  confirmed
  confirmedValue
  decided
  conversionRate
  medianSecondsToAccept
}`, {"fragmentName":"ReportPeriodParts"}) as unknown as TypedDocumentString<ReportPeriodPartsFragment, unknown>;
export const QuotationRowFragmentDoc = new TypedDocumentString(`
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
    `, {"fragmentName":"QuotationRow"}) as unknown as TypedDocumentString<QuotationRowFragment, unknown>;
export const TotalsPartsFragmentDoc = new TypedDocumentString(`
    fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
    `, {"fragmentName":"TotalsParts"}) as unknown as TypedDocumentString<TotalsPartsFragment, unknown>;
export const LinePartsFragmentDoc = new TypedDocumentString(`
    fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
    `, {"fragmentName":"LineParts"}) as unknown as TypedDocumentString<LinePartsFragment, unknown>;
export const OpeningPartsFragmentDoc = new TypedDocumentString(`
    fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
    `, {"fragmentName":"OpeningParts"}) as unknown as TypedDocumentString<OpeningPartsFragment, unknown>;
export const QuotationDetailFragmentDoc = new TypedDocumentString(`
    fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}`, {"fragmentName":"QuotationDetail"}) as unknown as TypedDocumentString<QuotationDetailFragment, unknown>;
export const RefusalsFragmentDoc = new TypedDocumentString(`
    fragment Refusals on UserError {
  code
  message
  path
}
    `, {"fragmentName":"Refusals"}) as unknown as TypedDocumentString<RefusalsFragment, unknown>;
export const SettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment SettingsParts on ShopSettings {
  name
  legalName
  taxId
  taxIdLabel
  taxName
  address
  bankDetails
  terms
  country
  currency
  locale
  timeZone
  quotationExpiryDays
  updatedAt
  version
}
    `, {"fragmentName":"SettingsParts"}) as unknown as TypedDocumentString<SettingsPartsFragment, unknown>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    accessToken
    expiresIn
    userErrors {
      code
      message
    }
  }
}
    `, {"hash":"sha256:6798649eed56387b0b567b3a60848c9565cc2333e2cc443d11ce4cc6990ba88f"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession {
  refreshSession(kind: STAFF) {
    accessToken
    expiresIn
  }
}
    `, {"hash":"sha256:123f18fbc26c8b5a80d54a21e639d4f66b6be1a460a4b39b1f764cd4dbef790b"}) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut(kind: STAFF) {
    endedIds
  }
}
    `, {"hash":"sha256:8a70032267976f8efa591851c97f0b9e71aad42aa7e95ce743fed7b413d8a1fb"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
    permissions
  }
}
    `, {"hash":"sha256:a9f428c1abdf98b007068cb817d9961301503be27e27bef73b32cf876e8b6834"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    current
    createdAt
    lastUsedAt
    ip
    userAgent
  }
}
    `, {"hash":"sha256:2fd4a5a79e14284ceea9b34105cdbbd9e33c2e3809af4ce03aaf4f4ad7644c34"}) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  payload: revokeSession(id: $id) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:91e3bb779dccf1bf6b8d8c26d282750350c8c9b0c9e7d6db806dd7a2388730a2"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = new TypedDocumentString(`
    mutation RevokeOtherSessions {
  payload: revokeOtherSessions {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:58cf3f0bf713592106643a3cf6f3e8684195370e8bcac46db95a2a36ff2e9079"}) as unknown as TypedDocumentString<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const ProductListDocument = new TypedDocumentString(`
    query ProductList($filter: ProductFilter, $orderBy: ProductOrder, $first: Int!, $offset: Int!) {
  products(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...ProductRow
    }
  }
}
    fragment ProductRow on Product {
  id
  sku
  name
  type
  active
  version
  updatedAt
  category {
    id
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    material
    thicknessMicrons
    warrantyYears
  }
  price {
    ...PriceParts
  }
}
fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}`, {"hash":"sha256:2401eecc90d5adcdbafed1baf1d8c4e1e8aef2b16f457dcbe8a68896615ed2c1"}) as unknown as TypedDocumentString<ProductListQuery, ProductListQueryVariables>;
export const ProductOneDocument = new TypedDocumentString(`
    query ProductOne($id: ID!) {
  product(id: $id) {
    ...ProductDetail
  }
}
    fragment ProductRow on Product {
  id
  sku
  name
  type
  active
  version
  updatedAt
  category {
    id
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    material
    thicknessMicrons
    warrantyYears
  }
  price {
    ...PriceParts
  }
}
fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}
fragment ProductDetail on Product {
  ...ProductRow
  description
  createdAt
  prices {
    ...PriceParts
  }
}`, {"hash":"sha256:b77984256bae242027c8225bdad8645aacd3541f3ffec67d2e6161662948fb5b"}) as unknown as TypedDocumentString<ProductOneQuery, ProductOneQueryVariables>;
export const CreateProductDocument = new TypedDocumentString(`
    mutation CreateProduct($input: CreateProductInput!) {
  createProduct(input: $input) {
    product {
      ...ProductDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment ProductRow on Product {
  id
  sku
  name
  type
  active
  version
  updatedAt
  category {
    id
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    material
    thicknessMicrons
    warrantyYears
  }
  price {
    ...PriceParts
  }
}
fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}
fragment ProductDetail on Product {
  ...ProductRow
  description
  createdAt
  prices {
    ...PriceParts
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:12c288918135f013d77fb28d989047aa725416fb06017dc53fccdaca0ce03b42"}) as unknown as TypedDocumentString<CreateProductMutation, CreateProductMutationVariables>;
export const UpdateProductDocument = new TypedDocumentString(`
    mutation UpdateProduct($id: ID!, $expectedVersion: Int!, $input: UpdateProductInput!) {
  updateProduct(id: $id, expectedVersion: $expectedVersion, input: $input) {
    product {
      ...ProductDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment ProductRow on Product {
  id
  sku
  name
  type
  active
  version
  updatedAt
  category {
    id
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    material
    thicknessMicrons
    warrantyYears
  }
  price {
    ...PriceParts
  }
}
fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}
fragment ProductDetail on Product {
  ...ProductRow
  description
  createdAt
  prices {
    ...PriceParts
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:de62cb1e990225cfbb2b08ee3e917d0067a6fa57b1ba7455aad7ae919484efc7"}) as unknown as TypedDocumentString<UpdateProductMutation, UpdateProductMutationVariables>;
export const ActivateProductDocument = new TypedDocumentString(`
    mutation ActivateProduct($id: ID!, $expectedVersion: Int!) {
  payload: activateProduct(id: $id, expectedVersion: $expectedVersion) {
    product {
      ...ProductDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment ProductRow on Product {
  id
  sku
  name
  type
  active
  version
  updatedAt
  category {
    id
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    material
    thicknessMicrons
    warrantyYears
  }
  price {
    ...PriceParts
  }
}
fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}
fragment ProductDetail on Product {
  ...ProductRow
  description
  createdAt
  prices {
    ...PriceParts
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:df17b0ba5252667bdffb1ffc2e0cf0f9f08f0e31d749696a458ddd2158e101b0"}) as unknown as TypedDocumentString<ActivateProductMutation, ActivateProductMutationVariables>;
export const DeactivateProductDocument = new TypedDocumentString(`
    mutation DeactivateProduct($id: ID!, $expectedVersion: Int!) {
  payload: deactivateProduct(id: $id, expectedVersion: $expectedVersion) {
    product {
      ...ProductDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment ProductRow on Product {
  id
  sku
  name
  type
  active
  version
  updatedAt
  category {
    id
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    material
    thicknessMicrons
    warrantyYears
  }
  price {
    ...PriceParts
  }
}
fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}
fragment ProductDetail on Product {
  ...ProductRow
  description
  createdAt
  prices {
    ...PriceParts
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:12ba9be60df3e302f97e16c1b99b0e0eb8d1a0f9544cad13ba198328208d442d"}) as unknown as TypedDocumentString<DeactivateProductMutation, DeactivateProductMutationVariables>;
export const SetProductsActiveDocument = new TypedDocumentString(`
    mutation SetProductsActive($ids: [ID!]!, $active: Boolean!) {
  results: setProductsActive(ids: $ids, active: $active) {
    id
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:2a938e53206c6f5db929c0e401e32b6b58db160a4af37f28eefa0a15ba890f19"}) as unknown as TypedDocumentString<SetProductsActiveMutation, SetProductsActiveMutationVariables>;
export const DeleteProductDocument = new TypedDocumentString(`
    mutation DeleteProduct($id: ID!, $expectedVersion: Int!) {
  deleteProduct(id: $id, expectedVersion: $expectedVersion) {
    deletedId
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:28b3458e9c58b7e5aa241745892df0757b47e7ad057b2e45661d27a3163ebe20"}) as unknown as TypedDocumentString<DeleteProductMutation, DeleteProductMutationVariables>;
export const SetProductPriceDocument = new TypedDocumentString(`
    mutation SetProductPrice($productId: ID!, $expectedVersion: Int, $input: ProductPriceInput!) {
  payload: setProductPrice(
    productId: $productId
    expectedVersion: $expectedVersion
    input: $input
  ) {
    product {
      ...ProductDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment ProductRow on Product {
  id
  sku
  name
  type
  active
  version
  updatedAt
  category {
    id
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    material
    thicknessMicrons
    warrantyYears
  }
  price {
    ...PriceParts
  }
}
fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}
fragment ProductDetail on Product {
  ...ProductRow
  description
  createdAt
  prices {
    ...PriceParts
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:293a38a951f25fa75330ae8aa844a46534cb826befbfcae702d6a25dcc60a569"}) as unknown as TypedDocumentString<SetProductPriceMutation, SetProductPriceMutationVariables>;
export const DeleteFuturePriceDocument = new TypedDocumentString(`
    mutation DeleteFuturePrice($priceId: ID!, $expectedVersion: Int) {
  payload: deleteFuturePrice(priceId: $priceId, expectedVersion: $expectedVersion) {
    product {
      ...ProductDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment ProductRow on Product {
  id
  sku
  name
  type
  active
  version
  updatedAt
  category {
    id
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    material
    thicknessMicrons
    warrantyYears
  }
  price {
    ...PriceParts
  }
}
fragment PriceParts on ProductPrice {
  id
  currency
  installation
  installationWithTax
  material
  materialWithTax
  unit
  validFrom
  validUntil
}
fragment ProductDetail on Product {
  ...ProductRow
  description
  createdAt
  prices {
    ...PriceParts
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:0b741cb18b97dcfd0d55a0fc619c657e78538adf2b9646faddf2e8adf93cd5f7"}) as unknown as TypedDocumentString<DeleteFuturePriceMutation, DeleteFuturePriceMutationVariables>;
export const CategoryListDocument = new TypedDocumentString(`
    query CategoryList {
  productCategories {
    ...CategoryParts
  }
}
    fragment CategoryParts on ProductCategory {
  id
  name
  slug
  features
  verticals
  sortOrder
  version
  updatedAt
}`, {"hash":"sha256:2540e541a272d9f7af705b651fc8a29ded77f81cd86dee30e41136e823c664b5"}) as unknown as TypedDocumentString<CategoryListQuery, CategoryListQueryVariables>;
export const CreateCategoryDocument = new TypedDocumentString(`
    mutation CreateCategory($input: CreateProductCategoryInput!) {
  createProductCategory(input: $input) {
    category {
      ...CategoryParts
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment CategoryParts on ProductCategory {
  id
  name
  slug
  features
  verticals
  sortOrder
  version
  updatedAt
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:7f1bdf4d63777408195b59ec6d0066b2c3be0090649458119370fa96dbddff74"}) as unknown as TypedDocumentString<CreateCategoryMutation, CreateCategoryMutationVariables>;
export const UpdateCategoryDocument = new TypedDocumentString(`
    mutation UpdateCategory($id: ID!, $expectedVersion: Int!, $input: UpdateProductCategoryInput!) {
  updateProductCategory(id: $id, expectedVersion: $expectedVersion, input: $input) {
    category {
      ...CategoryParts
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment CategoryParts on ProductCategory {
  id
  name
  slug
  features
  verticals
  sortOrder
  version
  updatedAt
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:359103370ed571cc8f6b4dc5854ff8ff74b16539143a577970cf8b6c0ba0971d"}) as unknown as TypedDocumentString<UpdateCategoryMutation, UpdateCategoryMutationVariables>;
export const DeleteCategoryDocument = new TypedDocumentString(`
    mutation DeleteCategory($id: ID!, $expectedVersion: Int!) {
  deleteProductCategory(id: $id, expectedVersion: $expectedVersion) {
    deletedId
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:ee49f1d40b3deac101d9e9361e3cafafad510fbe50f0901a00b3bedae99cbe17"}) as unknown as TypedDocumentString<DeleteCategoryMutation, DeleteCategoryMutationVariables>;
export const ReorderCategoriesDocument = new TypedDocumentString(`
    mutation ReorderCategories($ids: [ID!]!) {
  reorderProductCategories(ids: $ids) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:cdb313070376dce1a83fb963d1af59518b764c52683e7ab7c874aad7aa3660bb"}) as unknown as TypedDocumentString<ReorderCategoriesMutation, ReorderCategoriesMutationVariables>;
export const CustomerListDocument = new TypedDocumentString(`
    query CustomerList($filter: CustomerFilter, $orderBy: CustomerOrder, $first: Int!, $offset: Int!) {
  customers(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...CustomerRow
    }
  }
}
    fragment CustomerRow on Customer {
  id
  name
  type
  email
  phone
  whatsapp
  taxId
  businessActivity
  createdAt
  updatedAt
  version
}`, {"hash":"sha256:5aeae8786c7c9dcd6d93710eb8ee4d5f2cbe40a1baa722689c03ce664f217b1d"}) as unknown as TypedDocumentString<CustomerListQuery, CustomerListQueryVariables>;
export const CustomerOneDocument = new TypedDocumentString(`
    query CustomerOne($id: ID!) {
  customer(id: $id) {
    ...CustomerDetail
  }
}
    fragment CustomerRow on Customer {
  id
  name
  type
  email
  phone
  whatsapp
  taxId
  businessActivity
  createdAt
  updatedAt
  version
}
fragment OwnOpening on Opening {
  id
  label
  type
  width
  height
  quantity
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
  frameMaterial
  glassType
  openingDirection
}
fragment OwnProperty on Property {
  id
  version
  type
  floors
  totalArea
  address {
    country
    district
    latitude
    line1
    line2
    longitude
    notes
    postalCode
    region
  }
  rooms {
    id
    name
    type
    floor
    area
    openings {
      ...OwnOpening
    }
  }
}
fragment OwnVehicle on Vehicle {
  id
  version
  make
  model
  year
  bodyType
  vin
  openings {
    ...OwnOpening
  }
}
fragment CustomerDetail on Customer {
  ...CustomerRow
  properties {
    ...OwnProperty
  }
  vehicles {
    ...OwnVehicle
  }
}`, {"hash":"sha256:98881c01a904e93066844251fc1e8675324a3d4a6357eb03d954572a66bea47d"}) as unknown as TypedDocumentString<CustomerOneQuery, CustomerOneQueryVariables>;
export const CreateCustomerDocument = new TypedDocumentString(`
    mutation CreateCustomer($input: CreateCustomerInput!) {
  createCustomer(input: $input) {
    customer {
      ...CustomerDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment CustomerRow on Customer {
  id
  name
  type
  email
  phone
  whatsapp
  taxId
  businessActivity
  createdAt
  updatedAt
  version
}
fragment OwnOpening on Opening {
  id
  label
  type
  width
  height
  quantity
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
  frameMaterial
  glassType
  openingDirection
}
fragment OwnProperty on Property {
  id
  version
  type
  floors
  totalArea
  address {
    country
    district
    latitude
    line1
    line2
    longitude
    notes
    postalCode
    region
  }
  rooms {
    id
    name
    type
    floor
    area
    openings {
      ...OwnOpening
    }
  }
}
fragment OwnVehicle on Vehicle {
  id
  version
  make
  model
  year
  bodyType
  vin
  openings {
    ...OwnOpening
  }
}
fragment CustomerDetail on Customer {
  ...CustomerRow
  properties {
    ...OwnProperty
  }
  vehicles {
    ...OwnVehicle
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:28a5e84e4baebd36c9f5c05ee102e785b6f69321b2f377115a54c159a7cc91e7"}) as unknown as TypedDocumentString<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const UpdateCustomerDocument = new TypedDocumentString(`
    mutation UpdateCustomer($id: ID!, $expectedVersion: Int!, $input: UpdateCustomerInput!) {
  updateCustomer(id: $id, expectedVersion: $expectedVersion, input: $input) {
    customer {
      ...CustomerDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment CustomerRow on Customer {
  id
  name
  type
  email
  phone
  whatsapp
  taxId
  businessActivity
  createdAt
  updatedAt
  version
}
fragment OwnOpening on Opening {
  id
  label
  type
  width
  height
  quantity
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
  frameMaterial
  glassType
  openingDirection
}
fragment OwnProperty on Property {
  id
  version
  type
  floors
  totalArea
  address {
    country
    district
    latitude
    line1
    line2
    longitude
    notes
    postalCode
    region
  }
  rooms {
    id
    name
    type
    floor
    area
    openings {
      ...OwnOpening
    }
  }
}
fragment OwnVehicle on Vehicle {
  id
  version
  make
  model
  year
  bodyType
  vin
  openings {
    ...OwnOpening
  }
}
fragment CustomerDetail on Customer {
  ...CustomerRow
  properties {
    ...OwnProperty
  }
  vehicles {
    ...OwnVehicle
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:e3e0f71fd5234a7e51068e8b8860c90dcb9ef4927f9fd43b170bb4f482f340bd"}) as unknown as TypedDocumentString<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const DeleteCustomerDocument = new TypedDocumentString(`
    mutation DeleteCustomer($id: ID!, $expectedVersion: Int!) {
  deleteCustomer(id: $id, expectedVersion: $expectedVersion) {
    deletedId
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:3a9d6230cc3d4820989390477132d7fcc1be41c847815848618e624449d2e7c5"}) as unknown as TypedDocumentString<DeleteCustomerMutation, DeleteCustomerMutationVariables>;
export const CreatePropertyDocument = new TypedDocumentString(`
    mutation CreateProperty($customerId: ID!, $input: CustomerPropertyInput!) {
  createProperty(customerId: $customerId, input: $input) {
    property {
      id
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:e6c35f7a9f906c1a6bf8eacec69f817e076d8ed12c9e56a966adfdc507618f05"}) as unknown as TypedDocumentString<CreatePropertyMutation, CreatePropertyMutationVariables>;
export const UpdatePropertyDocument = new TypedDocumentString(`
    mutation UpdateProperty($id: ID!, $expectedVersion: Int!, $input: CustomerPropertyInput!) {
  updateProperty(id: $id, expectedVersion: $expectedVersion, input: $input) {
    property {
      id
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:d2cd639f8dbbcb17bb1b8f77c285d5abd6a74b3b95da87f25dde34bc07008450"}) as unknown as TypedDocumentString<UpdatePropertyMutation, UpdatePropertyMutationVariables>;
export const CreateVehicleDocument = new TypedDocumentString(`
    mutation CreateVehicle($customerId: ID!, $input: CustomerVehicleInput!) {
  createVehicle(customerId: $customerId, input: $input) {
    vehicle {
      id
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:df665e0f6d9b947e58a146bc1e8c18e58ab5c9ca8e8853c665efb3a31bf1400c"}) as unknown as TypedDocumentString<CreateVehicleMutation, CreateVehicleMutationVariables>;
export const UpdateVehicleDocument = new TypedDocumentString(`
    mutation UpdateVehicle($id: ID!, $expectedVersion: Int!, $input: CustomerVehicleInput!) {
  updateVehicle(id: $id, expectedVersion: $expectedVersion, input: $input) {
    vehicle {
      id
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:eb6d64524bcd1a4d4fc9d953a7fc541fa545f1736c17f66def2d442cd84878dd"}) as unknown as TypedDocumentString<UpdateVehicleMutation, UpdateVehicleMutationVariables>;
export const QuotationReportDocument = new TypedDocumentString(`
    query QuotationReport($filter: QuotationReportFilter!) {
  quotationReport(filter: $filter) {
    currency
    interval
    current {
      ...ReportPeriodParts
    }
    previous {
      ...ReportPeriodParts
    }
    byStatus {
      status
      count
      value
    }
    byVertical {
      vertical
      figures {
        ...ReportFigureParts
      }
      statuses {
        status
        count
      }
    }
    bySeller {
      id
      name
      figures {
        ...ReportFigureParts
      }
    }
    topFilms {
      productId
      sku
      name
      area
      value
      confirmedArea
      confirmedValue
    }
    expiringSoon {
      count
      value
      next {
        id
        number
        customerName
        total
        expiresAt
      }
    }
  }
}
    fragment ReportFigureParts on ReportFigures {
  count
  value
  confirmed
  confirmedValue
  decided
  conversionRate
  medianSecondsToAccept
}
fragment ReportPeriodParts on ReportPeriod {
  from
  until
  totals {
    ...ReportFigureParts
  }
  series {
    from
    until
    count
    value
    confirmed
    confirmedValue
  }
}`, {"hash":"sha256:6cc9fb7518960d6d19937999e3cc5b963db02a645d10b14e0975bdf1125d3f50"}) as unknown as TypedDocumentString<QuotationReportQuery, QuotationReportQueryVariables>;
export const QuotationsChangedDocument = new TypedDocumentString(`
    subscription QuotationsChanged {
  quotationsChanged {
    at
    type
    quotationId
    quotation {
      id
      number
      version
      customer {
        name
      }
      history {
        kind
        actor
      }
    }
  }
}
    `, {"hash":"sha256:08af8d41f0dbeda7a13a75281a11860bab16fce5eb9cd7a9fbc90e7c22b678ad"}) as unknown as TypedDocumentString<QuotationsChangedSubscription, QuotationsChangedSubscriptionVariables>;
export const QuotationListDocument = new TypedDocumentString(`
    query QuotationList($filter: QuotationFilter, $orderBy: QuotationOrder, $first: Int!, $offset: Int!) {
  quotations(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...QuotationRow
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}`, {"hash":"sha256:ba2b9a0fe96a63016b0e5786cc4f64da288329739cb3d708d36feeeb8b3f1bca"}) as unknown as TypedDocumentString<QuotationListQuery, QuotationListQueryVariables>;
export const QuotationCountsDocument = new TypedDocumentString(`
    query QuotationCounts($all: QuotationFilter!, $draft: QuotationFilter!, $pending: QuotationFilter!, $confirmed: QuotationFilter!, $rejected: QuotationFilter!, $expired: QuotationFilter!) {
  all: quotations(filter: $all, first: 1) {
    totalCount
  }
  draft: quotations(filter: $draft, first: 1) {
    totalCount
  }
  pending: quotations(filter: $pending, first: 1) {
    totalCount
  }
  confirmed: quotations(filter: $confirmed, first: 1) {
    totalCount
  }
  rejected: quotations(filter: $rejected, first: 1) {
    totalCount
  }
  expired: quotations(filter: $expired, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:816dd775a2b7cbbae9ac9f653bfb39f3fc488483c4820000cf36e93bf6d0954d"}) as unknown as TypedDocumentString<QuotationCountsQuery, QuotationCountsQueryVariables>;
export const QuotationOneDocument = new TypedDocumentString(`
    query QuotationOne($id: ID!) {
  quotation(id: $id) {
    ...QuotationDetail
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}`, {"hash":"sha256:4c1342df1f37608266bf332a61a982a49c8894f896033e4a07963171cc8a55e9"}) as unknown as TypedDocumentString<QuotationOneQuery, QuotationOneQueryVariables>;
export const QuotationCompareDocument = new TypedDocumentString(`
    query QuotationCompare($from: ID!, $to: ID!) {
  compareQuotations(from: $from, to: $to) {
    options {
      name
      totalBefore
      totalAfter
      lines {
        change
        before {
          position
          openingLabel
          roomName
          productName
          quantity
          unit
          subtotal
        }
        after {
          position
          openingLabel
          roomName
          productName
          quantity
          unit
          subtotal
        }
      }
    }
  }
}
    `, {"hash":"sha256:b131dddd24250d7ac05f9a22ed813e3ef7c79c35c531bd9612da70acd6cfc108"}) as unknown as TypedDocumentString<QuotationCompareQuery, QuotationCompareQueryVariables>;
export const SubmitQuotationDocument = new TypedDocumentString(`
    mutation SubmitQuotation($id: ID!, $expectedVersion: Int) {
  payload: submitQuotation(id: $id, expectedVersion: $expectedVersion) {
    quotation {
      ...QuotationDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:0a3fd75e752d0d36c1cb88dd72deadb79d46674000433ebbab76a67b02a4bd37"}) as unknown as TypedDocumentString<SubmitQuotationMutation, SubmitQuotationMutationVariables>;
export const ConfirmQuotationDocument = new TypedDocumentString(`
    mutation ConfirmQuotation($id: ID!, $expectedVersion: Int, $acceptance: AcceptanceInput) {
  payload: confirmQuotation(
    id: $id
    expectedVersion: $expectedVersion
    acceptance: $acceptance
  ) {
    quotation {
      ...QuotationDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:fac663abc3275a9cafb01519e424438e8cfa272b2756c669baf339eefaf10802"}) as unknown as TypedDocumentString<ConfirmQuotationMutation, ConfirmQuotationMutationVariables>;
export const RejectQuotationDocument = new TypedDocumentString(`
    mutation RejectQuotation($id: ID!, $reason: String) {
  payload: rejectQuotation(id: $id, reason: $reason) {
    quotation {
      ...QuotationDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:d16c2f68a282063dcc2f8fd6c70edebfc27a88b927655c4678bc3f9c7bdd6ce0"}) as unknown as TypedDocumentString<RejectQuotationMutation, RejectQuotationMutationVariables>;
export const ReviseQuotationDocument = new TypedDocumentString(`
    mutation ReviseQuotation($id: ID!) {
  payload: reviseQuotation(id: $id) {
    quotation {
      ...QuotationDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:84a64eec30b24a6475843d613e4524c481b11369c69109f24b7339aa34ffb91e"}) as unknown as TypedDocumentString<ReviseQuotationMutation, ReviseQuotationMutationVariables>;
export const DuplicateQuotationDocument = new TypedDocumentString(`
    mutation DuplicateQuotation($id: ID!) {
  payload: duplicateQuotation(id: $id) {
    quotation {
      ...QuotationDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:6f97178b7e4b458ddc5701b122c01c54f003acd5faa965f3d748a467dc17cf02"}) as unknown as TypedDocumentString<DuplicateQuotationMutation, DuplicateQuotationMutationVariables>;
export const RecalculateQuotationDocument = new TypedDocumentString(`
    mutation RecalculateQuotation($id: ID!, $expectedVersion: Int) {
  payload: recalculateQuotation(id: $id, expectedVersion: $expectedVersion) {
    quotation {
      ...QuotationDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:1570dae7f925273aa4f1966193e4cb378e53a6edeeded70a1e28fecb79c53b50"}) as unknown as TypedDocumentString<RecalculateQuotationMutation, RecalculateQuotationMutationVariables>;
export const RevokeQuotationLinkDocument = new TypedDocumentString(`
    mutation RevokeQuotationLink($id: ID!) {
  payload: revokeQuotationLink(id: $id) {
    quotation {
      ...QuotationDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:1c05bca35b10da696c9437f10279ee87321aaea3f10fa64356564586abef131c"}) as unknown as TypedDocumentString<RevokeQuotationLinkMutation, RevokeQuotationLinkMutationVariables>;
export const AssignSellerDocument = new TypedDocumentString(`
    mutation AssignSeller($id: ID!, $sellerId: ID, $expectedVersion: Int) {
  payload: assignSeller(
    id: $id
    sellerId: $sellerId
    expectedVersion: $expectedVersion
  ) {
    quotation {
      ...QuotationDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:05990dcb9f6cde602d4ea1d7cd3a9c00d2e641a3d7b92f18d06cf3765f50dbdc"}) as unknown as TypedDocumentString<AssignSellerMutation, AssignSellerMutationVariables>;
export const RequestQuotationChangeDocument = new TypedDocumentString(`
    mutation RequestQuotationChange($id: ID!, $message: String!) {
  payload: requestQuotationChange(id: $id, message: $message) {
    quotation {
      ...QuotationDetail
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment QuotationRow on Quotation {
  id
  number
  revision
  vertical
  status
  externalReference
  createdAt
  updatedAt
  expiresAt
  version
  customer {
    id
    name
  }
  seller {
    id
    name
  }
  totals {
    total
    currency
    area
  }
}
fragment TotalsParts on QuoteTotals {
  area
  currency
  net
  subtotal
  tax
  taxRate
  total
  volumeDiscount
  volumeDiscountRate
  adjustments {
    amount
    kind
    label
    reason
  }
}
fragment LineParts on QuoteLine {
  position
  openingId
  openingLabel
  roomName
  productName
  sku
  unit
  quantity
  wasteRate
  complexityFactor
  materialCost
  installationCost
  subtotal
  explanation {
    code
    label
    value
  }
  product {
    specifications {
      visibleLightTransmission
      opacity
      color
    }
  }
}
fragment OpeningParts on Opening {
  id
  label
  type
  width
  height
  quantity
  area
  curvedGlass
  difficultAccess
  extremeWeather
  removeOldFilm
  measuredBy
}
fragment QuotationDetail on Quotation {
  ...QuotationRow
  accessToken
  notes
  submittedAt
  decidedAt
  rejectionReason
  customer {
    id
    name
    type
    email
    phone
    whatsapp
    taxId
  }
  history {
    at
    kind
    actor
    message
    from
    to
  }
  revisions {
    id
    revision
    status
    total
    createdAt
  }
  options {
    name
    selected
    totals {
      ...TotalsParts
    }
    lines {
      ...LineParts
    }
  }
  properties {
    id
    type
    address {
      line1
      line2
      district
      region
    }
    rooms {
      id
      name
      type
      floor
      openings {
        ...OpeningParts
      }
    }
  }
  vehicles {
    id
    make
    model
    year
    bodyType
    openings {
      ...OpeningParts
    }
  }
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:1e6b366d63091e6f23628b0faed27d0a7332531c7446942db3c5b70197e1174d"}) as unknown as TypedDocumentString<RequestQuotationChangeMutation, RequestQuotationChangeMutationVariables>;
export const DeleteQuotationDocument = new TypedDocumentString(`
    mutation DeleteQuotation($id: ID!, $expectedVersion: Int) {
  deleteQuotation(id: $id, expectedVersion: $expectedVersion) {
    deletedId
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:dcbbfbb7ac8c681b8725f658d6f912104447b01306b7f5c0db3aa2bd65dabb26"}) as unknown as TypedDocumentString<DeleteQuotationMutation, DeleteQuotationMutationVariables>;
export const SubmitQuotationsDocument = new TypedDocumentString(`
    mutation SubmitQuotations($ids: [ID!]!) {
  results: submitQuotations(ids: $ids) {
    id
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:3c6950b9bd738c1011b2d19c58481f006d67131e423998e3bfdfb687b7b3bd37"}) as unknown as TypedDocumentString<SubmitQuotationsMutation, SubmitQuotationsMutationVariables>;
export const RejectQuotationsDocument = new TypedDocumentString(`
    mutation RejectQuotations($ids: [ID!]!, $reason: String) {
  results: rejectQuotations(ids: $ids, reason: $reason) {
    id
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:a3e7bc33273845e52408f0bde7b4944d0b7636f167796cd04c6c34fb8b9c8c61"}) as unknown as TypedDocumentString<RejectQuotationsMutation, RejectQuotationsMutationVariables>;
export const AssignSellersDocument = new TypedDocumentString(`
    mutation AssignSellers($ids: [ID!]!, $sellerId: ID) {
  results: assignSellers(ids: $ids, sellerId: $sellerId) {
    id
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:292a57e06a5e29b77d2cc3d82dac5ea26a48e026b17be48e3129a35b6ed3a463"}) as unknown as TypedDocumentString<AssignSellersMutation, AssignSellersMutationVariables>;
export const DeleteQuotationsDocument = new TypedDocumentString(`
    mutation DeleteQuotations($ids: [ID!]!) {
  results: deleteQuotations(ids: $ids) {
    id
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:53c4159ecddb6ed2efb9077fab203295851a136e51858738beb5b67e5900a8f5"}) as unknown as TypedDocumentString<DeleteQuotationsMutation, DeleteQuotationsMutationVariables>;
export const ShopFormatsDocument = new TypedDocumentString(`
    query ShopFormats {
  shopSettings {
    name
    currency
    locale
    timeZone
    taxName
    taxIdLabel
  }
}
    `, {"hash":"sha256:8b751f29c5db635f70cacb09264d6e6317c75f1cbfcd3a43590225a59f8604fc"}) as unknown as TypedDocumentString<ShopFormatsQuery, ShopFormatsQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  shopSettings {
    ...SettingsParts
  }
}
    fragment SettingsParts on ShopSettings {
  name
  legalName
  taxId
  taxIdLabel
  taxName
  address
  bankDetails
  terms
  country
  currency
  locale
  timeZone
  quotationExpiryDays
  updatedAt
  version
}`, {"hash":"sha256:7e5ee58f2fdf23062625a897063ed65118baa676f2402fec61819eb68af6d6da"}) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const ShopPresetsDocument = new TypedDocumentString(`
    query ShopPresets {
  shopPresets {
    country
    currency
    locale
    taxIdLabel
    taxName
    taxRate
    timeZone
  }
}
    `, {"hash":"sha256:cbbaa5ef7d81ad033a1de0e72ddbb916580de4bf68ef07d3becd5f06cfa45bb7"}) as unknown as TypedDocumentString<ShopPresetsQuery, ShopPresetsQueryVariables>;
export const UpdateSettingsDocument = new TypedDocumentString(`
    mutation UpdateSettings($expectedVersion: Int!, $input: ShopSettingsInput!) {
  updateShopSettings(expectedVersion: $expectedVersion, input: $input) {
    shopSettings {
      ...SettingsParts
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}
fragment SettingsParts on ShopSettings {
  name
  legalName
  taxId
  taxIdLabel
  taxName
  address
  bankDetails
  terms
  country
  currency
  locale
  timeZone
  quotationExpiryDays
  updatedAt
  version
}`, {"hash":"sha256:d9e5bf047c42dc8e02f9453f60338f55736af3ab1b61a42a71b0ecb6e8e24836"}) as unknown as TypedDocumentString<UpdateSettingsMutation, UpdateSettingsMutationVariables>;
export const ApplyPresetDocument = new TypedDocumentString(`
    mutation ApplyPreset($country: ShopPresetCountry!, $expectedVersion: Int!) {
  applyShopPreset(country: $country, expectedVersion: $expectedVersion) {
    shopSettings {
      ...SettingsParts
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}
fragment SettingsParts on ShopSettings {
  name
  legalName
  taxId
  taxIdLabel
  taxName
  address
  bankDetails
  terms
  country
  currency
  locale
  timeZone
  quotationExpiryDays
  updatedAt
  version
}`, {"hash":"sha256:19a9c037a65ff1fcd8001777c415a8d95cd0fc90063275f217574da083ad1467"}) as unknown as TypedDocumentString<ApplyPresetMutation, ApplyPresetMutationVariables>;