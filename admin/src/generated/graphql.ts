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
  /** Which terms that person read: ShopSettings.termsVersion. When the shop has others by now, INVALID: show those first. Absent: those of this moment. */
  termsVersion?: string | null | undefined;
};

/** A span of time, back every week. */
export type AccessHoursInput = {
  /** The days of the week on which it begins: 1 is Monday, 7 is Sunday. */
  days: Array<number>;
  /** When it begins, "00:00" to "23:59" on the clocks of the shop. */
  from: string;
  /** When it ends, "00:00" to "24:00"; not later than `from`: on the next day. */
  until: string;
};

/** When and from where the holders of a role may work. Both empty: always, from anywhere. */
export type AccessWindowInput = {
  /** The hours, at most 20 spans; none: at any time. */
  hours: Array<AccessHoursInput>;
  /** The networks in CIDR form ("10.0.0.0/8", "2001:db8::/32") or single addresses, at most 50; none: from anywhere. */
  networks: Array<string>;
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

/** Who added an amount to an alternative. */
export type AdjustmentOrigin =
  /** The rule set. */
  | 'RULE'
  /** A member of the staff. */
  | 'STAFF';

/** What kind of caller made a change. */
export type AuditActorKind =
  /** Somebody who did not sign in. */
  | 'ANONYMOUS'
  /** A customer who signed in. */
  | 'CUSTOMER'
  /** A third party's API key. */
  | 'KEY'
  /** The holder of a quotation's private link. */
  | 'LINK'
  /** A staff user. */
  | 'STAFF'
  /** The shop itself: its clock and its jobs. */
  | 'SYSTEM';

/** Which entries to list. Every condition given must hold; null is the same as not given. */
export type AuditFilter = {
  /** Only this action, exactly, for example "product.updated". */
  action?: string | null | undefined;
  /** Only these actions, at most 100; in an export's address the parameter is repeated. */
  actions?: Array<string> | null | undefined;
  /** Only changes by this staff user, customer account or key. */
  actorId?: string | null | undefined;
  /** Only changes by this kind of caller. */
  actorKind?: AuditActorKind | null | undefined;
  /** Only changes from exactly this network address. */
  ip?: string | null | undefined;
  /** Only changes at this moment or later. */
  since?: string | null | undefined;
  /** Only changes of the thing with this id. */
  subjectId?: string | null | undefined;
  /** Only changes before this moment. */
  until?: string | null | undefined;
};

/** Factors on the price of installation; those that apply are multiplied. Each 0 to 100, 1 for no change. */
export type ComplexityRulesInput = {
  /** For curved glass. */
  curvedGlass: string;
  /** For glass that is hard to reach. */
  difficultAccess: string;
  /** For places with extreme weather. */
  extremeWeather: string;
  /** For rooms above `floorAbove`. */
  floor: string;
  /** Rooms on a floor above this one take the factor `floor`; -5 to 200. Vehicles have no floor. */
  floorAbove: number;
};

/** A new API key. */
export type CreateApiKeyInput = {
  /** Cost points that it may spend in a minute, 1000 to 1200000. */
  budget?: number;
  /** The largest share of a price that it may take off, 0 to 1, at most the caller's own; 0 when absent. */
  discountLimit?: string | null | undefined;
  /** Days until it ends, 1 to 365. */
  expiresInDays?: number;
  /** What to call it, 1 to 120 characters: the program or partner. */
  name: string;
  /** Addresses or networks that it may be used from, IPv4 or IPv6 ("192.0.2.0/24"), at most 50; everywhere when empty. */
  networks?: Array<string>;
  /** What it may do, as resource:action, at least one; FORBIDDEN for what the caller does not hold. */
  permissions: Array<string>;
};

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

/** A custom role to be made. */
export type CreateRoleInput = {
  /** Who it is for, at most 4,000 characters. */
  description?: string | null | undefined;
  /** The largest share of a price that its holders may take off, from 0 to 1; at most what the caller may take off. */
  discountLimit?: string;
  /** Its name for programs: a lower-case letter, then at most 39 more, digits and underscores. */
  key: string;
  /** Name as shown, 1 to 120 characters after trimming. */
  name: string;
  /** Keys of the permissions that it grants; the caller must hold each of them. */
  permissions: Array<string>;
};

/** An account of the staff to be opened. */
export type CreateStaffUserInput = {
  /** E-mail address to sign in with, at most 254 characters; capitals make no difference. */
  email: string;
  /** Name as shown, 1 to 120 characters after trimming. */
  name: string;
  /** The first password, by the rules of every password. */
  password: string;
  /** Keys of the roles to hold, at most 20. The caller must hold everything that they grant. None: signs in, and may do nothing. */
  roles: Array<string>;
};

/** A new webhook endpoint; a shop has at most 20. */
export type CreateWebhookEndpointInput = {
  /** What to tell it of, at least one of: quotation.submitted, quotation.confirmed, quotation.rejected, quotation.expired, quotation.revised, customer.created, price.changed. FORBIDDEN for what the caller may not read. */
  events: Array<string>;
  /** What to call it, 1 to 120 characters: the program or partner. */
  name: string;
  /** Where messages are sent: https, no user or password in it, port 443, 80 or from 1024 on, at most 2,000 characters; no private network unless the installation allows it, and then http, too. */
  url: string;
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

/** Why two customers may be one. */
export type DuplicateReason =
  /** The same e-mail address; capitals make no difference. */
  | 'EMAIL'
  /** Names that are very alike: at least 0.6 of their trigrams, without capitals and accents. */
  | 'NAME'
  /** The same telephone or WhatsApp number, by its last nine digits. */
  | 'PHONE'
  /** The same tax id; dots, dashes and spaces make no difference. */
  | 'TAX_ID';

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

/** Which jobs to list. Every condition given must hold; null is the same as not given. */
export type JobFilter = {
  /** Only this kind, exactly: "quotations.expire". */
  kind?: string | null | undefined;
  /** Only those of this queue. */
  queue?: JobQueueName | null | undefined;
  /** Only those in this state. */
  state?: JobState | null | undefined;
};

/** What kind of work stands in a queue. Each queue moves on by itself, so that a slow provider holds up its own only. */
export type JobQueueName =
  /** PDF documents to make. */
  | 'DOCUMENTS'
  /** Files to make of many records. None are made by jobs yet: GET /exports streams them to whoever downloads them. */
  | 'EXPORTS'
  /** Mails to send. */
  | 'MAIL'
  /** What the clock sets going (expiries, reminders, summaries, tidying up), and deciding who is told of what happened: while it is paused, no message about a new event is made on any channel. */
  | 'SCHEDULES'
  /** Text messages to send. */
  | 'SMS'
  /** Events to tell to third parties' programs. */
  | 'WEBHOOKS'
  /** WhatsApp messages to send. */
  | 'WHATSAPP';

/** Where a job stands. */
export type JobState =
  /** Somebody decided that it will not be done. Kept for 90 days, as what failed. */
  | 'DISCARDED'
  /** It was done. Kept for 7 days; what the clock set going for an hour, or until it is due again. */
  | 'DONE'
  /** Given up after its last try, or because trying again would not help; waits for somebody to look at it. */
  | 'FAILED'
  /** A process is at it. */
  | 'RUNNING'
  /** For its time, for a free place, or for its next try. */
  | 'WAITING';

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

/** Two customers that are one: which of them stays, and with which values. */
export type MergeCustomersInput = {
  /** The customer that stays, with its id. */
  keptId: string;
  /** Its version that the choice was made on; another is a VERSION_CONFLICT. */
  keptVersion: number;
  /** The customer that goes: all that belongs to it passes to the one that stays, and its id leads there from then on. */
  mergedId: string;
  /** Its version that the choice was made on; another is a VERSION_CONFLICT. */
  mergedVersion: number;
  /** The values chosen. What is not given stays as the kept customer has it, and comes from the other where the kept one has none; metadata that is not given is that of both, of equal keys the kept one's. */
  values?: UpdateCustomerInput | null | undefined;
};

/** What came of an attempt. */
export type MessageAttemptOutcome =
  /** The provider took the message. */
  | 'ACCEPTED'
  /** The provider, when asked, had taken it in an earlier attempt whose answer was lost. */
  | 'FOUND'
  /** The provider refused it for good. */
  | 'REFUSED'
  /** It was certainly not taken, and may be later. */
  | 'RETRY'
  /** It may have been taken: the answer was lost, or the process died before it could be kept. */
  | 'UNKNOWN';

/** Whom a message is for. */
export type MessageAudience =
  /** The customer. */
  | 'CUSTOMER'
  /** Somebody of the shop. */
  | 'STAFF';

/** How a message travels. */
export type MessageChannel =
  /** Electronic mail. */
  | 'EMAIL'
  /** A text message to a mobile telephone. */
  | 'SMS'
  /** WhatsApp, by a template that Meta approved. */
  | 'WHATSAPP';

/** Where a message stands. */
export type MessageState =
  /** Was not sent and will not be by itself; `reason` says why. */
  | 'FAILED'
  /** Waits to be sent, or to be tried again. */
  | 'QUEUED'
  /** Is being handed to its provider right now. */
  | 'SENDING'
  /** The provider took it. Whether it was read is another matter. */
  | 'SENT'
  /** Was not to be sent; `reason` says why. */
  | 'SKIPPED'
  /** May have been sent: the answer of the provider was lost. It is asked, or tried again with the same message id, by itself. */
  | 'UNKNOWN';

/** What a template shall say, whole. */
export type MessageTemplateInput = {
  /** The text, with {{variables}}; at most 10,000 characters in mails, 800 elsewhere. Blank lines part paragraphs; a line [words]({{quotation.link}}) by itself is a button in HTML mail. */
  body: string;
  /** What mail programs show beside the subject, at most 200 characters; mails only. */
  preheader?: string | null | undefined;
  /** Name of the template at Meta, [a-z0-9_]; WhatsApp only. Meta has approved the body with {{1}}, {{2}}... for its variables in order. */
  providerTemplate?: string | null | undefined;
  /** Subject of the mail, 1 to 200 characters; null on other channels. */
  subject?: string | null | undefined;
};

/** A value to keep with a customer for another system. */
export type MetadataEntryInput = {
  /** Name of the value, 1 to 60 characters after trimming; each key once. */
  key: string;
  /** Any text of at most 500 characters after trimming; kept and shown, not interpreted. */
  value: string;
};

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

/** Which messages; those that match everything given. */
export type OutgoingMessageFilter = {
  /** By one of these channels. */
  channels?: Array<MessageChannel> | null | undefined;
  /** About this quotation. */
  quotationId?: string | null | undefined;
  /** In one of these states. UNKNOWN by what is kept: an attempt that just died is still SENDING. */
  states?: Array<MessageState> | null | undefined;
};

/** Which films change: those that hold every condition given and have a price in force on the day, in the currency of the shop. */
export type PriceChangeFilter = {
  /** Only active (true) or only inactive (false) products. Without catalog:read inactive ones are never listed. */
  active?: boolean | null | undefined;
  /** Only the category with exactly this slug. */
  categorySlug?: string | null | undefined;
  /** Only products with one of these ids; at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only films whose `material` is at most this much; no less than minMaterial. */
  maxMaterial?: string | null | undefined;
  /** Only films whose `material` is at least this much. */
  minMaterial?: string | null | undefined;
  /** Any part of the name or the SKU; capitals and accents make no difference. */
  search?: string | null | undefined;
  /** Only this kind of film. */
  type?: ProductType | null | undefined;
  /** Only films whose category is offered for this line of business. */
  vertical?: Vertical | null | undefined;
};

/** How many prices change together, and how they are rounded after it. */
export type PriceChangeInput = {
  /** Which way amounts are rounded. */
  direction?: RoundingDirection;
  /** What `value` counts. */
  kind: PriceChangeKind;
  /** Which parts of the prices change; at least one. */
  parts: Array<PricePart>;
  /** Amounts that change become a multiple of it: 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 50, 100, 500 or 1000, no finer than the currency's smallest amount, which is the default. */
  roundTo?: string | null | undefined;
  /** With PERCENT, percent points: -100 to 1,000 with at most 4 decimals; -5 makes things 5 % cheaper. With AMOUNT, what is added: at most the currency's decimals; negative to take off. With 0 nothing changes and nothing is rounded. */
  value: string;
};

/** How prices change together. */
export type PriceChangeKind =
  /** By the same amount of the shop's currency. */
  | 'AMOUNT'
  /** By a share of each price. */
  | 'PERCENT';

/** What becomes of a row with a price. */
export type PriceFate =
  /** The film gets this price from the day on. */
  | 'NEW'
  /** The row is wrong, as its userErrors say; while there is one, no row is saved. */
  | 'REFUSED'
  /** The film costs that on the day anyway, or nothing is asked of it: nothing happens. */
  | 'UNCHANGED';

/** A part of a price. */
export type PricePart =
  /** Installing it. */
  | 'INSTALLATION'
  /** The film. */
  | 'MATERIAL';

/** What one unit of a price and of a quantity is. */
export type PriceUnit =
  /** Linear metre (m) of stripe; items of such products must say their stripes. */
  | 'LINEAR_METER'
  /** Square metre (m²) of film. */
  | 'SQUARE_METER';

/** What a person should look at before a price is saved. It keeps nothing from being saved. */
export type PriceWarning =
  /** The film is sold below its costPerSquareMeter. */
  | 'BELOW_COST'
  /** A price that was set for a later day begins then, and ends this one. */
  | 'ENDS'
  /** An amount becomes more than one and a half times, or less than half, of what it was. */
  | 'LARGE_CHANGE'
  /** The product is inactive: new quotes cannot use it. */
  | 'NOT_ON_SALE'
  /** A price that begins on the same day is overwritten. */
  | 'REPLACES'
  /** It is sold by another unit from then on. */
  | 'UNIT_CHANGES'
  /** The film becomes free. */
  | 'ZERO';

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

/** A new price for one film; what is absent or null stays as it is on that day. */
export type ProductPriceRowInput = {
  /** Currency that the amounts are meant in, ISO 4217: INVALID unless it is the shop's. */
  currency?: string | null | undefined;
  /** VERSION_CONFLICT when the product has another version by now: somebody changed it or its prices since they were looked at. */
  expectedVersion?: number | null | undefined;
  /** Price of installing one unit, before tax: 0 to 1,000,000,000, at most the currency's decimals. REQUIRED for a film without a price in the shop's currency. */
  installation?: string | null | undefined;
  /** Price of the film per unit, before tax: 0 to 1,000,000,000, at most the currency's decimals. REQUIRED for a film without a price in the shop's currency. */
  material?: string | null | undefined;
  /** The film's SKU; spaces at the ends are dropped, and capitals do not matter unless films differ by nothing else. Once in the list. */
  sku: string;
  /** The unit that the amounts are for. REQUIRED for a film without a price. */
  unit?: PriceUnit | null | undefined;
};

/** New prices for many films, all from the same day on. */
export type ProductPricesInput = {
  /** The prices, at most 1,000 (INPUT_TOO_LARGE beyond). The path of an error names the row by its place in this list, from 0. */
  prices: Array<ProductPriceRowInput>;
  /** First day the prices are in force, in the shop: today, which is the default, or a day to come. No earlier one. */
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

/** Which multiple an amount becomes that is none. */
export type RoundingDirection =
  /** The next lower one. */
  | 'DOWN'
  /** The nearest; half away from zero. */
  | 'NEAREST'
  /** The next higher one. */
  | 'UP';

/** The rules that quotations are priced with. What was read can be edited and sent back whole. Decimals are exact. */
export type RuleSetInput = {
  /** What makes an installation dearer. */
  complexity: ComplexityRulesInput;
  /** The least the shop works for, in the shop's currency before tax; 0 for no minimum. */
  minimumCharge: string;
  /** What differs by line of business; at most one of each. */
  overrides: Array<VerticalRulesInput>;
  /** For taking old film off, per m² of glass in the shop's currency before tax; from 0. */
  removalRate: string;
  /** Tax on the net price, 0.19 for 19 %; 0 to 1. */
  taxRate: string;
  /** The zones that a quotation can name; at most 500. */
  travelZones: Array<TravelZoneInput>;
  /** Discounts by area, by rising area; at most 50. None below the first. */
  volumeTiers: Array<VolumeTierInput>;
  /** Film wasted in cutting. */
  waste: WasteRulesInput;
};

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
  /** E-mail address that customers may write to, at most 254 characters. */
  email?: string | null | undefined;
  /** Name in the register of companies, at most 120 characters. */
  legalName?: string | null | undefined;
  /** BCP 47, for example es-CL. How numbers and dates are written; what Lámina does not speak is in Spanish. Cannot be null. */
  locale?: string | null | undefined;
  /** Name as customers know it, 1 to 120 characters. Cannot be null. */
  name?: string | null | undefined;
  /** Telephone number that customers may call, 6 to 15 digits. */
  phone?: string | null | undefined;
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
  /** Number that customers may write to on WhatsApp, with its country code (+56...), 6 to 15 digits. */
  whatsapp?: string | null | undefined;
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

/** What is known of somebody who may be a customer already; what is not given is not compared. */
export type SimilarCustomersInput = {
  /** E-mail address. */
  email?: string | null | undefined;
  /** The customer itself, when it is one: it is left out. */
  exceptId?: string | null | undefined;
  /** Name of the person or company. */
  name?: string | null | undefined;
  /** Telephone number; compared with WhatsApp numbers as well. */
  phone?: string | null | undefined;
  /** Tax identification number, in any spelling. */
  taxId?: string | null | undefined;
  /** Number for WhatsApp; compared with telephone numbers as well. */
  whatsapp?: string | null | undefined;
};

/** Which accounts to list. Every condition given must hold; null is the same as not given. */
export type StaffUserFilter = {
  /** Only open accounts, or only closed ones. */
  active?: boolean | null | undefined;
  /** Only accounts with one of these ids; at most 100. */
  ids?: Array<string> | null | undefined;
  /** Only holders of the role with this key. */
  role?: string | null | undefined;
  /** Any part of the name or e-mail; capitals and accents make no difference. */
  search?: string | null | undefined;
};

/** The order of a list of accounts. */
export type StaffUserOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** What to order by. */
  field: StaffUserOrderField;
};

/** What accounts of the staff can be ordered by. Equal ones are ordered by id. */
export type StaffUserOrderField =
  /** By the moment they were opened. */
  | 'CREATED_AT'
  /** By e-mail address. */
  | 'EMAIL'
  /** By name, as a Spanish reader expects (ñ after n). */
  | 'NAME';

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

/** A zone the shop travels to, and what that costs. */
export type TravelZoneInput = {
  /** Added to a quotation, in the shop's currency before tax; from 0. */
  amount: string;
  /** What `QuoteInput.travelZone` names it by, 1 to 120 characters; once in the list. */
  code: string;
  /** What customers read, 1 to 120 characters. */
  label: string;
};

/** How an account of the staff stands to two-factor authentication. */
export type TwoFactorState =
  /** Signing in takes the password only. */
  | 'OFF'
  /** Signing in takes the password and a one-time code. */
  | 'ON'
  /** A role requires two-factor and it is not set up: until it is, the access token holds no permissions. */
  | 'REQUIRED';

/** What to change of an API key; what is absent or null stays. Scopes never change. */
export type UpdateApiKeyInput = {
  /** Cost points that it may spend in a minute, 1000 to 1200000. */
  budget?: number | null | undefined;
  /** What to call it, 1 to 120 characters. */
  name?: string | null | undefined;
  /** Addresses or networks in place of those before, at most 50; everywhere when empty. */
  networks?: Array<string> | null | undefined;
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

/** Replaces a DRAFT whole, and prices it anew: what is not given is removed. The customer stays. All of it can be read from the draft: its places with the films of their openings, its travelZone, its notes, and the STAFF's adjustments. */
export type UpdateQuotationInput = {
  /** Amounts added or taken off, at most 50, applied to every alternative in this order. Staff only. */
  adjustments?: Array<AdjustmentInput> | null | undefined;
  /** Text that shop and customer both read, at most 4,000 characters. */
  notes?: string | null | undefined;
  /** What to price. */
  quote: QuoteInput;
};

/** What changes of a role. What is not given stays; null takes the description away. Of a predefined role only name and description change. */
export type UpdateRoleInput = {
  /** Who it is for, at most 4,000 characters. */
  description?: string | null | undefined;
  /** The largest share of a price that its holders may take off, from 0 to 1; at most what the caller may take off. */
  discountLimit?: string | null | undefined;
  /** Name as shown, 1 to 120 characters after trimming. */
  name?: string | null | undefined;
  /** Keys of the permissions that it grants; the caller must hold each of them. Replaces all there are. */
  permissions?: Array<string> | null | undefined;
};

/** What changes of an account. What is not given, or null, stays. */
export type UpdateStaffUserInput = {
  /** false closes the account and ends its sessions; true opens it again. */
  active?: boolean | null | undefined;
  /** E-mail address to sign in with, at most 254 characters; capitals make no difference. */
  email?: string | null | undefined;
  /** Name as shown, 1 to 120 characters after trimming. */
  name?: string | null | undefined;
  /** Keys of the roles to hold, at most 20. The caller must hold everything that they grant. None: signs in, and may do nothing. Replaces all there are, and ends its sessions. */
  roles?: Array<string> | null | undefined;
};

/** What to change of a webhook endpoint; what is absent or null stays. */
export type UpdateWebhookEndpointInput = {
  /** What to tell it of from now on, at least one of: quotation.submitted, quotation.confirmed, quotation.rejected, quotation.expired, quotation.revised, customer.created, price.changed. */
  events?: Array<string> | null | undefined;
  /** What to call it, 1 to 120 characters. */
  name?: string | null | undefined;
  /** Where messages are sent: https, no user or password in it, port 443, 80 or from 1024 on, at most 2,000 characters; no private network unless the installation allows it, and then http, too. */
  url?: string | null | undefined;
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

/** What differs in one line of business: each table that is given replaces the general one whole; null for no difference. */
export type VerticalRulesInput = {
  /** What makes an installation dearer. */
  complexity?: ComplexityRulesInput | null | undefined;
  /** The least the shop works for, in the shop's currency before tax; 0 for no minimum. */
  minimumCharge?: string | null | undefined;
  /** For taking old film off, per m² of glass in the shop's currency before tax; from 0. */
  removalRate?: string | null | undefined;
  /** Tax on the net price, 0.19 for 19 %; 0 to 1. */
  taxRate?: string | null | undefined;
  /** The zones that a quotation can name; at most 500. */
  travelZones?: Array<TravelZoneInput> | null | undefined;
  /** The line of business; once in the list. */
  vertical: Vertical;
  /** Discounts by area, by rising area; at most 50. None below the first. */
  volumeTiers?: Array<VolumeTierInput> | null | undefined;
  /** Film wasted in cutting. */
  waste?: WasteRulesInput | null | undefined;
};

/** The discount of alternatives of at least some area. */
export type VolumeTierInput = {
  /** From this area of film on, in m²; 0 to 1,000,000,000. */
  from: string;
  /** Discount on the whole subtotal, 0.05 for 5 %; 0 to 1. */
  rate: string;
};

/** How much film of one kind is wasted. */
export type WasteRateInput = {
  /** The kind of film; once in a row. */
  product: ProductType;
  /** Share of the glass that is wasted on top of it, 0.15 for 15 %; 0 to 10. */
  rate: string;
};

/** The waste rates of one kind of opening. */
export type WasteRowInput = {
  /** The kind of opening; once in the table. */
  opening: OpeningType;
  /** Its rates; a kind of film that is not here takes `otherwise`. */
  rates: Array<WasteRateInput>;
};

/** How much film is wasted in cutting, by opening and film. */
export type WasteRulesInput = {
  /** One row for each kind of opening that has rates of its own. */
  byOpening: Array<WasteRowInput>;
  /** The rates of curved glass, whatever the kind of opening. */
  curved: Array<WasteRateInput>;
  /** The rate of every pair that is not in the table; 0 to 10. */
  otherwise: string;
};

/** Which deliveries to list. Every condition given must hold; null is the same as not given. */
export type WebhookDeliveryFilter = {
  /** Only to this endpoint. */
  endpointId?: string | null | undefined;
  /** Only of this event, exactly: "quotation.confirmed". */
  event?: string | null | undefined;
  /** Only those of which this became. */
  state?: WebhookDeliveryState | null | undefined;
};

/** What became of a message on its way to an endpoint. */
export type WebhookDeliveryState =
  /** The endpoint answered 2xx. */
  | 'DELIVERED'
  /** It was given up: every try failed, or the endpoint answered 410. It can be sent again. */
  | 'FAILED'
  /** It waits until its endpoint is resumed. */
  | 'HELD'
  /** It is being sent, or waits for its next try. */
  | 'PENDING';

/** Whether messages are sent to an endpoint. */
export type WebhookEndpointState =
  /** They are sent as things happen. */
  | 'ACTIVE'
  /** They wait until it is resumed; after 30 days they are dropped. */
  | 'PAUSED';

/** Why a try had no answer. */
export type WebhookFailure =
  /** The connection was refused or broke. */
  | 'CONNECTION'
  /** The address leads to where nothing may be sent, such as a private network. */
  | 'FORBIDDEN_ADDRESS'
  /** No answer came within the time limit, 10 seconds unless configured otherwise. */
  | 'TIMED_OUT'
  /** The certificate is not valid, or no secure connection came about. */
  | 'TLS'
  /** The name of the host could not be resolved. */
  | 'UNKNOWN_HOST';

/** Why an endpoint was paused. */
export type WebhookPauseReason =
  /** Nothing arrived there for three days, or ten deliveries in a row were given up. */
  | 'FAILING'
  /** It answered 410: nothing is kept for it until it is resumed. */
  | 'GONE'
  /** Somebody paused it. */
  | 'STAFF';

export type ChangeMyPasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangeMyPasswordMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type StartTwoFactorMutationVariables = Exact<{
  password: string;
}>;


export type StartTwoFactorMutation = { payload: { setUp: { secret: string, otpauthUri: string, qrCode: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ConfirmTwoFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTwoFactorMutation = { payload: { recoveryCodes: Array<string> | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ReplaceRecoveryCodesMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type ReplaceRecoveryCodesMutation = { payload: { recoveryCodes: Array<string> | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DisableTwoFactorMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type DisableTwoFactorMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type KeyPartsFragment = { id: string, prefix: string, name: string, permissions: Array<string>, discountLimit: string, budget: number, networks: Array<string>, createdBy: string | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, previousUntil: string | null };

export type KeyListQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type KeyListQuery = { apiKeys: { totalCount: number, nodes: Array<{ id: string, prefix: string, name: string, permissions: Array<string>, discountLimit: string, budget: number, networks: Array<string>, createdBy: string | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, previousUntil: string | null }> } };

export type KeyOneQueryVariables = Exact<{
  id: string;
}>;


export type KeyOneQuery = { apiKey: { id: string, prefix: string, name: string, permissions: Array<string>, discountLimit: string, budget: number, networks: Array<string>, createdBy: string | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, previousUntil: string | null } | null };

export type CreateKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateKeyMutation = { payload: { key: string | null, apiKey: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type UpdateKeyMutationVariables = Exact<{
  id: string;
  input: UpdateApiKeyInput;
}>;


export type UpdateKeyMutation = { updateApiKey: { apiKey: { id: string, prefix: string, name: string, permissions: Array<string>, discountLimit: string, budget: number, networks: Array<string>, createdBy: string | null, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, previousUntil: string | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RotateKeyMutationVariables = Exact<{
  id: string;
  graceHours: number;
  expiresInDays: number;
}>;


export type RotateKeyMutation = { payload: { key: string | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RevokeKeyMutationVariables = Exact<{
  id: string;
}>;


export type RevokeKeyMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type AuditPartsFragment = { id: string, at: string, actorKind: AuditActorKind, actorId: string | null, actorName: string | null, ip: string | null, action: string, subjectId: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null };

export type AuditListQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: AuditFilter | null | undefined;
}>;


export type AuditListQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, actorKind: AuditActorKind, actorId: string | null, actorName: string | null, ip: string | null, action: string, subjectId: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null }> } };

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


export type ViewerQuery = { viewer: { id: string, name: string | null, email: string | null, permissions: Array<string>, twoFactor: TwoFactorState | null, discountLimit: string | null } | null };

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

export type CustomerEventPartsFragment = { id: string, at: string, kind: string, actor: string | null, fields: Array<string>, before: Record<string, unknown> | null, after: Record<string, unknown> | null, quotationId: string | null, quotationNumber: string | null, quotationRevision: number | null, status: QuotationStatus | null };

export type CustomerHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CustomerHistoryQuery = { customer: { id: string, history: { nodes: Array<{ id: string, at: string, kind: string, actor: string | null, fields: Array<string>, before: Record<string, unknown> | null, after: Record<string, unknown> | null, quotationId: string | null, quotationNumber: string | null, quotationRevision: number | null, status: QuotationStatus | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type SimilarCustomersQueryVariables = Exact<{
  input: SimilarCustomersInput;
}>;


export type SimilarCustomersQuery = { similarCustomers: Array<{ reasons: Array<DuplicateReason>, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number } }> };

export type CustomerDuplicatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerDuplicatesQuery = { customerDuplicates: { totalCount: number, nodes: Array<{ id: string, reasons: Array<DuplicateReason>, older: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number }, newer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CustomersToMergeQueryVariables = Exact<{
  one: string;
  other: string;
}>;


export type CustomersToMergeQuery = { one: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number, properties: Array<{ id: string }>, vehicles: Array<{ id: string }> } | null, other: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number, properties: Array<{ id: string }>, vehicles: Array<{ id: string }> } | null };

export type CustomerToMergeFragment = { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number, properties: Array<{ id: string }>, vehicles: Array<{ id: string }> };

export type MergeCustomersMutationVariables = Exact<{
  input: MergeCustomersInput;
}>;


export type MergeCustomersMutation = { mergeCustomers: { customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null, businessActivity: string | null, createdAt: string, updatedAt: string, version: number, properties: Array<{ id: string, version: number | null, type: PropertyType, floors: number | null, totalArea: string | null, address: { country: string | null, district: string | null, latitude: number | null, line1: string | null, line2: string | null, longitude: number | null, notes: string | null, postalCode: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, area: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> }>, vehicles: Array<{ id: string, version: number | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, vin: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type OwnOpeningFragment = { id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null };

export type OwnPropertyFragment = { id: string, version: number | null, type: PropertyType, floors: number | null, totalArea: string | null, address: { country: string | null, district: string | null, latitude: number | null, line1: string | null, line2: string | null, longitude: number | null, notes: string | null, postalCode: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, area: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> }> };

export type OwnVehicleFragment = { id: string, version: number | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, vin: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy, frameMaterial: string | null, glassType: string | null, openingDirection: string | null }> };

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

export type JobPartsFragment = { id: string, kind: string, queue: JobQueueName, state: JobState, attempts: number, lastError: string | null, runAt: string, createdAt: string, startedAt: string | null, finishedAt: string | null };

export type QueuePartsFragment = { name: JobQueueName, waiting: number, delayed: number, running: number, failed: number, paused: boolean };

export type JobListQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: JobFilter | null | undefined;
}>;


export type JobListQuery = { jobs: { totalCount: number, nodes: Array<{ id: string, kind: string, queue: JobQueueName, state: JobState, attempts: number, lastError: string | null, runAt: string, createdAt: string, startedAt: string | null, finishedAt: string | null }> } };

export type JobOneQueryVariables = Exact<{
  id: string;
}>;


export type JobOneQuery = { job: { key: string, payload: Record<string, unknown>, priority: number, id: string, kind: string, queue: JobQueueName, state: JobState, attempts: number, lastError: string | null, runAt: string, createdAt: string, startedAt: string | null, finishedAt: string | null } | null };

export type JobQueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type JobQueuesQuery = { jobQueues: Array<{ name: JobQueueName, waiting: number, delayed: number, running: number, failed: number, paused: boolean }> };

export type RetryJobMutationVariables = Exact<{
  id: string;
}>;


export type RetryJobMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DiscardJobMutationVariables = Exact<{
  id: string;
}>;


export type DiscardJobMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type PauseQueueMutationVariables = Exact<{
  name: JobQueueName;
}>;


export type PauseQueueMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ResumeQueueMutationVariables = Exact<{
  name: JobQueueName;
}>;


export type ResumeQueueMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RetryFailedJobsMutationVariables = Exact<{
  name: JobQueueName;
}>;


export type RetryFailedJobsMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type QuotationsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QuotationsChangedSubscription = { quotationsChanged: { at: string, type: string, quotationId: string, quotation: { id: string, number: string, version: number, customer: { name: string }, history: Array<{ kind: string, actor: string | null }> } | null } };

export type MessageRowFragment = { id: string, kind: string, channel: MessageChannel, recipient: string, quotationId: string | null, quotationNumber: string | null, requestedBy: string | null, subject: string | null, state: MessageState, reason: string | null, explanation: string | null, createdAt: string, sentAt: string | null, textRemovedAt: string | null };

export type MessageDetailFragment = { language: string, text: string, html: string | null, attachments: Array<string>, provider: string | null, providerId: string | null, id: string, kind: string, channel: MessageChannel, recipient: string, quotationId: string | null, quotationNumber: string | null, requestedBy: string | null, subject: string | null, state: MessageState, reason: string | null, explanation: string | null, createdAt: string, sentAt: string | null, textRemovedAt: string | null, attempts: Array<{ number: number, provider: string, beganAt: string, endedAt: string | null, outcome: MessageAttemptOutcome | null, error: string | null }> };

export type MessageListQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: OutgoingMessageFilter | null | undefined;
}>;


export type MessageListQuery = { outgoingMessages: { totalCount: number, nodes: Array<{ id: string, kind: string, channel: MessageChannel, recipient: string, quotationId: string | null, quotationNumber: string | null, requestedBy: string | null, subject: string | null, state: MessageState, reason: string | null, explanation: string | null, createdAt: string, sentAt: string | null, textRemovedAt: string | null }> } };

export type MessageOneQueryVariables = Exact<{
  id: string;
}>;


export type MessageOneQuery = { outgoingMessage: { language: string, text: string, html: string | null, attachments: Array<string>, provider: string | null, providerId: string | null, id: string, kind: string, channel: MessageChannel, recipient: string, quotationId: string | null, quotationNumber: string | null, requestedBy: string | null, subject: string | null, state: MessageState, reason: string | null, explanation: string | null, createdAt: string, sentAt: string | null, textRemovedAt: string | null, attempts: Array<{ number: number, provider: string, beganAt: string, endedAt: string | null, outcome: MessageAttemptOutcome | null, error: string | null }> } | null };

export type RetryMessageMutationVariables = Exact<{
  id: string;
}>;


export type RetryMessageMutation = { payload: { message: { language: string, text: string, html: string | null, attachments: Array<string>, provider: string | null, providerId: string | null, id: string, kind: string, channel: MessageChannel, recipient: string, quotationId: string | null, quotationNumber: string | null, requestedBy: string | null, subject: string | null, state: MessageState, reason: string | null, explanation: string | null, createdAt: string, sentAt: string | null, textRemovedAt: string | null, attempts: Array<{ number: number, provider: string, beganAt: string, endedAt: string | null, outcome: MessageAttemptOutcome | null, error: string | null }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RulesInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesInForceQuery = { ruleSet: { number: number } | null };

export type PaletteSearchQueryVariables = Exact<{
  search: string;
  quotations: boolean;
  customers: boolean;
}>;


export type PaletteSearchQuery = { quotations?: { nodes: Array<{ id: string, number: string, status: QuotationStatus, customer: { name: string } }> }, customers?: { nodes: Array<{ id: string, name: string, email: string | null, phone: string | null, taxId: string | null }> } };

export type AmountPartsFragment = { unit: PriceUnit, material: string, installation: string, currency: string };

export type PlannedRowFragment = { sku: string, productId: string | null, name: string | null, version: number | null, fate: PriceFate, materialDifference: string | null, installationDifference: string | null, warnings: Array<PriceWarning>, before: { unit: PriceUnit, material: string, installation: string, currency: string } | null, after: { unit: PriceUnit, material: string, installation: string, currency: string } | null, userErrors: Array<
    | { code: string, message: string, path: Array<string> | null }
    | { code: string, message: string, path: Array<string> | null }
    | { code: string, message: string, path: Array<string> | null }
  > };

export type PriceChangePreviewQueryVariables = Exact<{
  filter: PriceChangeFilter;
  change: PriceChangeInput;
  validFrom?: string | null | undefined;
}>;


export type PriceChangePreviewQuery = { sheet: { validFrom: string, prices: Array<{ sku: string, productId: string | null, name: string | null, version: number | null, fate: PriceFate, materialDifference: string | null, installationDifference: string | null, warnings: Array<PriceWarning>, before: { unit: PriceUnit, material: string, installation: string, currency: string } | null, after: { unit: PriceUnit, material: string, installation: string, currency: string } | null, userErrors: Array<
        | { code: string, message: string, path: Array<string> | null }
        | { code: string, message: string, path: Array<string> | null }
        | { code: string, message: string, path: Array<string> | null }
      > }> } };

export type PriceRowsPreviewQueryVariables = Exact<{
  input: ProductPricesInput;
}>;


export type PriceRowsPreviewQuery = { sheet: { validFrom: string, prices: Array<{ sku: string, productId: string | null, name: string | null, version: number | null, fate: PriceFate, materialDifference: string | null, installationDifference: string | null, warnings: Array<PriceWarning>, before: { unit: PriceUnit, material: string, installation: string, currency: string } | null, after: { unit: PriceUnit, material: string, installation: string, currency: string } | null, userErrors: Array<
        | { code: string, message: string, path: Array<string> | null }
        | { code: string, message: string, path: Array<string> | null }
        | { code: string, message: string, path: Array<string> | null }
      > }> } };

export type SetProductPricesMutationVariables = Exact<{
  input: ProductPricesInput;
  idempotencyKey: string;
}>;


export type SetProductPricesMutation = { payload: { validFrom: string | null, changed: number | null, unchanged: number | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ProductCostQueryVariables = Exact<{
  id: string;
}>;


export type ProductCostQuery = { product: { id: string, version: number, costPerSquareMeter: string | null } | null };

export type SetProductCostMutationVariables = Exact<{
  productId: string;
  expectedVersion?: number | null | undefined;
  cost?: string | null | undefined;
}>;


export type SetProductCostMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

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


export type SubmitQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ConfirmQuotationMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  acceptance?: AcceptanceInput | null | undefined;
}>;


export type ConfirmQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RejectQuotationMutationVariables = Exact<{
  id: string;
  reason?: string | null | undefined;
}>;


export type RejectQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ReviseQuotationMutationVariables = Exact<{
  id: string;
}>;


export type ReviseQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DuplicateQuotationMutationVariables = Exact<{
  id: string;
}>;


export type DuplicateQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RecalculateQuotationMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
}>;


export type RecalculateQuotationMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RevokeQuotationLinkMutationVariables = Exact<{
  id: string;
}>;


export type RevokeQuotationLinkMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type AssignSellerMutationVariables = Exact<{
  id: string;
  sellerId?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type AssignSellerMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RequestQuotationChangeMutationVariables = Exact<{
  id: string;
  message: string;
}>;


export type RequestQuotationChangeMutation = { payload: { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null, userErrors: Array<
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

export type QuotationCompareQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type QuotationCompareQuery = { compareQuotations: { options: Array<{ name: string, totalBefore: string | null, totalAfter: string | null, lines: Array<{ change: LineChange, before: { position: number, openingLabel: string | null, roomName: string | null, productName: string, quantity: string, unit: PriceUnit, subtotal: string } | null, after: { position: number, openingLabel: string | null, roomName: string | null, productName: string, quantity: string, unit: PriceUnit, subtotal: string } | null }> }> } | null };

export type DraftOpeningFragment = { label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, glassType: string | null, frameMaterial: string | null, openingDirection: string | null, difficultAccess: boolean, curvedGlass: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ sku: string, option: string | null, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> };

export type DraftFragment = { id: string, number: string, status: QuotationStatus, version: number, notes: string | null, vertical: Vertical, travelZone: string | null, customer: { id: string, name: string }, properties: Array<{ sourceId: string | null, type: PropertyType, totalArea: string | null, floors: number | null, address: { line1: string | null, line2: string | null, district: string | null, region: string | null, postalCode: string | null, country: string | null, notes: string | null, latitude: number | null, longitude: number | null } | null, rooms: Array<{ name: string, type: RoomType, area: string | null, floor: number, openings: Array<{ label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, glassType: string | null, frameMaterial: string | null, openingDirection: string | null, difficultAccess: boolean, curvedGlass: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ sku: string, option: string | null, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }> }>, vehicles: Array<{ sourceId: string | null, vin: string | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, glassType: string | null, frameMaterial: string | null, openingDirection: string | null, difficultAccess: boolean, curvedGlass: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ sku: string, option: string | null, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }>, options: Array<{ name: string, totals: { subtotal: string, volumeDiscount: string, currency: string, adjustments: Array<{ kind: AdjustmentKind, label: string, amount: string, reason: string | null, origin: AdjustmentOrigin }> } }> };

export type DraftOneQueryVariables = Exact<{
  id: string;
}>;


export type DraftOneQuery = { quotation: { id: string, number: string, status: QuotationStatus, version: number, notes: string | null, vertical: Vertical, travelZone: string | null, customer: { id: string, name: string }, properties: Array<{ sourceId: string | null, type: PropertyType, totalArea: string | null, floors: number | null, address: { line1: string | null, line2: string | null, district: string | null, region: string | null, postalCode: string | null, country: string | null, notes: string | null, latitude: number | null, longitude: number | null } | null, rooms: Array<{ name: string, type: RoomType, area: string | null, floor: number, openings: Array<{ label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, glassType: string | null, frameMaterial: string | null, openingDirection: string | null, difficultAccess: boolean, curvedGlass: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ sku: string, option: string | null, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }> }>, vehicles: Array<{ sourceId: string | null, vin: string | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, glassType: string | null, frameMaterial: string | null, openingDirection: string | null, difficultAccess: boolean, curvedGlass: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ sku: string, option: string | null, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }>, options: Array<{ name: string, totals: { subtotal: string, volumeDiscount: string, currency: string, adjustments: Array<{ kind: AdjustmentKind, label: string, amount: string, reason: string | null, origin: AdjustmentOrigin }> } }> } | null };

export type EditorPreviewQueryVariables = Exact<{
  input: QuoteInput;
  adjustments?: Array<AdjustmentInput> | AdjustmentInput | null | undefined;
}>;


export type EditorPreviewQuery = { quotePreview: { options: Array<{ name: string, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, nextVolumeTier: { from: string, rate: string } | null, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, subtotal: string }> }> } };

export type EditorCreateMutationVariables = Exact<{
  input: CreateQuotationInput;
}>;


export type EditorCreateMutation = { payload: { quotation: { id: string, number: string, status: QuotationStatus, version: number, notes: string | null, vertical: Vertical, travelZone: string | null, customer: { id: string, name: string }, properties: Array<{ sourceId: string | null, type: PropertyType, totalArea: string | null, floors: number | null, address: { line1: string | null, line2: string | null, district: string | null, region: string | null, postalCode: string | null, country: string | null, notes: string | null, latitude: number | null, longitude: number | null } | null, rooms: Array<{ name: string, type: RoomType, area: string | null, floor: number, openings: Array<{ label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, glassType: string | null, frameMaterial: string | null, openingDirection: string | null, difficultAccess: boolean, curvedGlass: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ sku: string, option: string | null, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }> }>, vehicles: Array<{ sourceId: string | null, vin: string | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, glassType: string | null, frameMaterial: string | null, openingDirection: string | null, difficultAccess: boolean, curvedGlass: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ sku: string, option: string | null, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }>, options: Array<{ name: string, totals: { subtotal: string, volumeDiscount: string, currency: string, adjustments: Array<{ kind: AdjustmentKind, label: string, amount: string, reason: string | null, origin: AdjustmentOrigin }> } }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type EditorUpdateMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: UpdateQuotationInput;
}>;


export type EditorUpdateMutation = { payload: { quotation: { id: string, number: string, status: QuotationStatus, version: number, notes: string | null, vertical: Vertical, travelZone: string | null, customer: { id: string, name: string }, properties: Array<{ sourceId: string | null, type: PropertyType, totalArea: string | null, floors: number | null, address: { line1: string | null, line2: string | null, district: string | null, region: string | null, postalCode: string | null, country: string | null, notes: string | null, latitude: number | null, longitude: number | null } | null, rooms: Array<{ name: string, type: RoomType, area: string | null, floor: number, openings: Array<{ label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, glassType: string | null, frameMaterial: string | null, openingDirection: string | null, difficultAccess: boolean, curvedGlass: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ sku: string, option: string | null, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }> }>, vehicles: Array<{ sourceId: string | null, vin: string | null, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ label: string | null, type: OpeningType, width: string, height: string, quantity: number, measuredBy: MeasuredBy, glassType: string | null, frameMaterial: string | null, openingDirection: string | null, difficultAccess: boolean, curvedGlass: boolean, extremeWeather: boolean, removeOldFilm: boolean, items: Array<{ sku: string, option: string | null, stripes: { direction: StripeDirection, count: number, width: string | null } | null }> }> }>, options: Array<{ name: string, totals: { subtotal: string, volumeDiscount: string, currency: string, adjustments: Array<{ kind: AdjustmentKind, label: string, amount: string, reason: string | null, origin: AdjustmentOrigin }> } }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type FilmFactsFragment = { id: string, sku: string, name: string, type: ProductType, category: { name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, thicknessMicrons: string | null }, price: { unit: PriceUnit, material: string, installation: string, currency: string } | null };

export type EditorFilmsQueryVariables = Exact<{
  vertical: Vertical;
  after?: string | null | undefined;
}>;


export type EditorFilmsQuery = { products: { nodes: Array<{ id: string, sku: string, name: string, type: ProductType, category: { name: string }, specifications: { visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null, opacity: number | null, color: string | null, thicknessMicrons: string | null }, price: { unit: PriceUnit, material: string, installation: string, currency: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TravelZonesQueryVariables = Exact<{
  vertical: Vertical;
}>;


export type TravelZonesQuery = { travelZones: Array<{ code: string, label: string, amount: string }>, shopSettings: { currency: string } };

export type QuotationRowFragment = { id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, customer: { id: string, name: string }, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } };

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

export type QuotationMarginsQueryVariables = Exact<{
  id: string;
}>;


export type QuotationMarginsQuery = { quotation: { id: string, number: string, revision: number, customer: { name: string }, properties: Array<{ rooms: Array<{ openings: Array<{ id: string, items: Array<{ option: string | null, sku: string, stripes: { width: string | null } | null }> }> }> }>, vehicles: Array<{ openings: Array<{ id: string, items: Array<{ option: string | null, sku: string, stripes: { width: string | null } | null }> }> }>, options: Array<{ name: string, selected: boolean, totals: { currency: string, subtotal: string, net: string }, lines: Array<{ position: number, openingId: string | null, roomName: string | null, openingLabel: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, materialCost: string, installationCost: string, product: { id: string, costPerSquareMeter: string | null } | null }> }> } | null };

export type MarginOpeningFragment = { id: string, items: Array<{ option: string | null, sku: string, stripes: { width: string | null } | null }> };

export type QuotationMessagesQueryVariables = Exact<{
  id: string;
}>;


export type QuotationMessagesQuery = { quotation: { id: string, messages: Array<{ id: string, kind: string, channel: MessageChannel, recipient: string, quotationId: string | null, quotationNumber: string | null, requestedBy: string | null, subject: string | null, state: MessageState, reason: string | null, explanation: string | null, createdAt: string, sentAt: string | null, textRemovedAt: string | null }> } | null };

export type MessageChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageChannelsQuery = { availableMessageChannels: Array<MessageChannel> };

export type PreviewSendQueryVariables = Exact<{
  id: string;
  channel: MessageChannel;
}>;


export type PreviewSendQuery = { previewSendQuotation: { subject: string | null, text: string, html: string | null } | null };

export type SubmitRecipientsQueryVariables = Exact<{
  id: string;
}>;


export type SubmitRecipientsQuery = { recipients: Array<{ channel: MessageChannel, recipient: string, explanation: string | null }> | null };

export type SendAddressesQueryVariables = Exact<{
  id: string;
}>;


export type SendAddressesQuery = { customer: { id: string, email: string | null, phone: string | null, whatsapp: string | null } | null };

export type SendQuotationMutationVariables = Exact<{
  id: string;
  channel: MessageChannel;
  to: string;
}>;


export type SendQuotationMutation = { payload: { message: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SellersQueryVariables = Exact<{
  search?: string | null | undefined;
  ids?: Array<string> | string | null | undefined;
}>;


export type SellersQuery = { sellers: Array<{ id: string, name: string }> };

export type TotalsPartsFragment = { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> };

export type LinePartsFragment = { position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null };

export type OpeningPartsFragment = { id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy };

export type QuotationDetailFragment = { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } };

export type QuotationOneQueryVariables = Exact<{
  id: string;
}>;


export type QuotationOneQuery = { quotation: { accessToken: string | null, notes: string | null, submittedAt: string | null, decidedAt: string | null, rejectionReason: string | null, id: string, number: string, revision: number, vertical: Vertical, status: QuotationStatus, externalReference: string | null, createdAt: string, updatedAt: string, expiresAt: string | null, version: number, acceptance: { name: string | null, channel: AcceptanceChannel | null, note: string | null } | null, customer: { id: string, name: string, type: CustomerType, email: string | null, phone: string | null, whatsapp: string | null, taxId: string | null }, history: Array<{ at: string, kind: string, actor: string | null, message: string | null, from: QuotationStatus | null, to: QuotationStatus | null }>, revisions: Array<{ id: string, revision: number, status: QuotationStatus, total: string, createdAt: string }>, options: Array<{ name: string, selected: boolean, totals: { area: string, currency: string, net: string, subtotal: string, tax: string, taxRate: string, total: string, volumeDiscount: string, volumeDiscountRate: string, adjustments: Array<{ amount: string, kind: AdjustmentKind, label: string, reason: string | null }> }, lines: Array<{ position: number, openingId: string | null, openingLabel: string | null, roomName: string | null, productName: string, sku: string, unit: PriceUnit, quantity: string, wasteRate: string, complexityFactor: string, materialCost: string, installationCost: string, subtotal: string, explanation: Array<{ code: string, label: string, value: string }>, product: { specifications: { visibleLightTransmission: number | null, opacity: number | null, color: string | null } } | null }> }>, properties: Array<{ id: string, type: PropertyType, address: { line1: string | null, line2: string | null, district: string | null, region: string | null } | null, rooms: Array<{ id: string, name: string, type: RoomType, floor: number, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }> }>, vehicles: Array<{ id: string, make: string | null, model: string | null, year: number | null, bodyType: string | null, openings: Array<{ id: string, label: string | null, type: OpeningType, width: string, height: string, quantity: number, area: string, curvedGlass: boolean, difficultAccess: boolean, extremeWeather: boolean, removeOldFilm: boolean, measuredBy: MeasuredBy }> }>, seller: { id: string, name: string } | null, totals: { total: string, currency: string, area: string } } | null };

export type QuotationPdfQueryVariables = Exact<{
  id: string;
}>;


export type QuotationPdfQuery = { quotation: { url: string } | null };

export type WorkOrderPdfQueryVariables = Exact<{
  id: string;
}>;


export type WorkOrderPdfQuery = { quotation: { url: string } | null };

export type RolePartsFragment = { key: string, name: string, description: string | null, predefined: boolean, permissions: Array<string>, discountLimit: string, holders: number, requiresTwoFactor: boolean, accessNetworks: Array<string>, version: number, accessHours: Array<{ days: Array<number>, from: string, until: string }> };

export type RoleListQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleListQuery = { roles: Array<{ key: string, name: string, description: string | null, predefined: boolean, permissions: Array<string>, discountLimit: string, holders: number, requiresTwoFactor: boolean, accessNetworks: Array<string>, version: number, accessHours: Array<{ days: Array<number>, from: string, until: string }> }> };

export type RoleOneQueryVariables = Exact<{
  key: string;
}>;


export type RoleOneQuery = { role: { key: string, name: string, description: string | null, predefined: boolean, permissions: Array<string>, discountLimit: string, holders: number, requiresTwoFactor: boolean, accessNetworks: Array<string>, version: number, accessHours: Array<{ days: Array<number>, from: string, until: string }> } | null };

export type PermissionListQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionListQuery = { permissions: Array<{ key: string, description: string }> };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type CreateRoleMutation = { createRole: { role: { key: string, name: string, description: string | null, predefined: boolean, permissions: Array<string>, discountLimit: string, holders: number, requiresTwoFactor: boolean, accessNetworks: Array<string>, version: number, accessHours: Array<{ days: Array<number>, from: string, until: string }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type UpdateRoleMutationVariables = Exact<{
  key: string;
  expectedVersion: number;
  input: UpdateRoleInput;
}>;


export type UpdateRoleMutation = { updateRole: { role: { key: string, name: string, description: string | null, predefined: boolean, permissions: Array<string>, discountLimit: string, holders: number, requiresTwoFactor: boolean, accessNetworks: Array<string>, version: number, accessHours: Array<{ days: Array<number>, from: string, until: string }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DeleteRoleMutationVariables = Exact<{
  key: string;
  expectedVersion: number;
}>;


export type DeleteRoleMutation = { deleteRole: { deletedId: string | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SetRoleAccessMutationVariables = Exact<{
  key: string;
  expectedVersion: number;
  input: AccessWindowInput;
}>;


export type SetRoleAccessMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SetRoleTwoFactorMutationVariables = Exact<{
  key: string;
  expectedVersion: number;
  required: boolean;
}>;


export type SetRoleTwoFactorMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RuleSetRowFragment = { id: string, number: number, note: string | null, author: string | null, createdAt: string, inForce: boolean, activations: Array<{ activeFrom: string, at: string, author: string | null }> };

export type WastePartsFragment = { otherwise: string, byOpening: Array<{ opening: OpeningType, rates: Array<{ product: ProductType, rate: string }> }>, curved: Array<{ product: ProductType, rate: string }> };

export type ComplexityPartsFragment = { curvedGlass: string, difficultAccess: string, extremeWeather: string, floor: string, floorAbove: number };

export type RulesPartsFragment = { taxRate: string, minimumCharge: string, removalRate: string, volumeTiers: Array<{ from: string, rate: string }>, travelZones: Array<{ code: string, label: string, amount: string }>, complexity: { curvedGlass: string, difficultAccess: string, extremeWeather: string, floor: string, floorAbove: number }, waste: { otherwise: string, byOpening: Array<{ opening: OpeningType, rates: Array<{ product: ProductType, rate: string }> }>, curved: Array<{ product: ProductType, rate: string }> }, overrides: Array<{ vertical: Vertical, taxRate: string | null, minimumCharge: string | null, removalRate: string | null, volumeTiers: Array<{ from: string, rate: string }> | null, travelZones: Array<{ code: string, label: string, amount: string }> | null, complexity: { curvedGlass: string, difficultAccess: string, extremeWeather: string, floor: string, floorAbove: number } | null, waste: { otherwise: string, byOpening: Array<{ opening: OpeningType, rates: Array<{ product: ProductType, rate: string }> }>, curved: Array<{ product: ProductType, rate: string }> } | null }> };

export type RuleSetDetailFragment = { id: string, number: number, note: string | null, author: string | null, createdAt: string, inForce: boolean, rules: { taxRate: string, minimumCharge: string, removalRate: string, volumeTiers: Array<{ from: string, rate: string }>, travelZones: Array<{ code: string, label: string, amount: string }>, complexity: { curvedGlass: string, difficultAccess: string, extremeWeather: string, floor: string, floorAbove: number }, waste: { otherwise: string, byOpening: Array<{ opening: OpeningType, rates: Array<{ product: ProductType, rate: string }> }>, curved: Array<{ product: ProductType, rate: string }> }, overrides: Array<{ vertical: Vertical, taxRate: string | null, minimumCharge: string | null, removalRate: string | null, volumeTiers: Array<{ from: string, rate: string }> | null, travelZones: Array<{ code: string, label: string, amount: string }> | null, complexity: { curvedGlass: string, difficultAccess: string, extremeWeather: string, floor: string, floorAbove: number } | null, waste: { otherwise: string, byOpening: Array<{ opening: OpeningType, rates: Array<{ product: ProductType, rate: string }> }>, curved: Array<{ product: ProductType, rate: string }> } | null }> }, activations: Array<{ activeFrom: string, at: string, author: string | null }> };

export type RuleSetListQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type RuleSetListQuery = { ruleSets: { totalCount: number, nodes: Array<{ id: string, number: number, note: string | null, author: string | null, createdAt: string, inForce: boolean, activations: Array<{ activeFrom: string, at: string, author: string | null }> }> } };

export type RuleSetOneQueryVariables = Exact<{
  number: number;
}>;


export type RuleSetOneQuery = { ruleSet: { id: string, number: number, note: string | null, author: string | null, createdAt: string, inForce: boolean, rules: { taxRate: string, minimumCharge: string, removalRate: string, volumeTiers: Array<{ from: string, rate: string }>, travelZones: Array<{ code: string, label: string, amount: string }>, complexity: { curvedGlass: string, difficultAccess: string, extremeWeather: string, floor: string, floorAbove: number }, waste: { otherwise: string, byOpening: Array<{ opening: OpeningType, rates: Array<{ product: ProductType, rate: string }> }>, curved: Array<{ product: ProductType, rate: string }> }, overrides: Array<{ vertical: Vertical, taxRate: string | null, minimumCharge: string | null, removalRate: string | null, volumeTiers: Array<{ from: string, rate: string }> | null, travelZones: Array<{ code: string, label: string, amount: string }> | null, complexity: { curvedGlass: string, difficultAccess: string, extremeWeather: string, floor: string, floorAbove: number } | null, waste: { otherwise: string, byOpening: Array<{ opening: OpeningType, rates: Array<{ product: ProductType, rate: string }> }>, curved: Array<{ product: ProductType, rate: string }> } | null }> }, activations: Array<{ activeFrom: string, at: string, author: string | null }> } | null };

export type RuleSetCompareQueryVariables = Exact<{
  from: number;
  to: number;
}>;


export type RuleSetCompareQuery = { compareRuleSets: Array<{ path: string, before: string | null, after: string | null }> };

export type RuleSetPreviewQueryVariables = Exact<{
  number?: number | null | undefined;
  rules?: RuleSetInput | null | undefined;
  quotationIds: Array<string> | string;
}>;


export type RuleSetPreviewQuery = { previewRuleSet: Array<{ quotationId: string, number: string, revision: number, currency: string, totalBefore: string, totalAfter: string | null, difference: string | null, userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
    > }> };

export type RecentQuotationsQueryVariables = Exact<{
  first: number;
}>;


export type RecentQuotationsQuery = { quotations: { nodes: Array<{ id: string }> } };

export type SaveRuleSetMutationVariables = Exact<{
  input: RuleSetInput;
  note?: string | null | undefined;
  basedOn: number;
}>;


export type SaveRuleSetMutation = { payload: { ruleSet: { number: number } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ActivateRuleSetMutationVariables = Exact<{
  number: number;
  from?: string | null | undefined;
}>;


export type ActivateRuleSetMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ShopFormatsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopFormatsQuery = { shopSettings: { name: string, currency: string, locale: string, timeZone: string, taxName: string, taxIdLabel: string | null } };

export type SettingsPartsFragment = { name: string, legalName: string | null, taxId: string | null, taxIdLabel: string | null, taxName: string, address: string | null, phone: string | null, whatsapp: string | null, email: string | null, bankDetails: string | null, terms: string | null, country: string, currency: string, locale: string, timeZone: string, quotationExpiryDays: number, updatedAt: string, version: number };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { shopSettings: { name: string, legalName: string | null, taxId: string | null, taxIdLabel: string | null, taxName: string, address: string | null, phone: string | null, whatsapp: string | null, email: string | null, bankDetails: string | null, terms: string | null, country: string, currency: string, locale: string, timeZone: string, quotationExpiryDays: number, updatedAt: string, version: number } };

export type ShopPresetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopPresetsQuery = { shopPresets: Array<{ country: ShopPresetCountry, currency: string, locale: string, taxIdLabel: string, taxName: string, taxRate: string, timeZone: string }> };

export type UpdateSettingsMutationVariables = Exact<{
  expectedVersion: number;
  input: ShopSettingsInput;
}>;


export type UpdateSettingsMutation = { updateShopSettings: { shopSettings: { name: string, legalName: string | null, taxId: string | null, taxIdLabel: string | null, taxName: string, address: string | null, phone: string | null, whatsapp: string | null, email: string | null, bankDetails: string | null, terms: string | null, country: string, currency: string, locale: string, timeZone: string, quotationExpiryDays: number, updatedAt: string, version: number } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ApplyPresetMutationVariables = Exact<{
  country: ShopPresetCountry;
  expectedVersion: number;
}>;


export type ApplyPresetMutation = { applyShopPreset: { shopSettings: { name: string, legalName: string | null, taxId: string | null, taxIdLabel: string | null, taxName: string, address: string | null, phone: string | null, whatsapp: string | null, email: string | null, bankDetails: string | null, terms: string | null, country: string, currency: string, locale: string, timeZone: string, quotationExpiryDays: number, updatedAt: string, version: number } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type HeldRoleFragment = { key: string, name: string, discountLimit: string };

export type StaffRowFragment = { id: string, name: string, email: string, active: boolean, version: number, roles: Array<{ key: string, name: string, discountLimit: string }> };

export type StaffDetailFragment = { hasTwoFactor: boolean, accessExceptionUntil: string | null, accessExceptionReason: string | null, createdAt: string, id: string, name: string, email: string, active: boolean, version: number, roles: Array<{ requiresTwoFactor: boolean, accessNetworks: Array<string>, key: string, name: string, discountLimit: string, accessHours: Array<{ days: Array<number>, from: string, until: string }> }> };

export type StaffListQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: StaffUserFilter | null | undefined;
  orderBy?: StaffUserOrder | null | undefined;
}>;


export type StaffListQuery = { staffUsers: { totalCount: number, nodes: Array<{ id: string, name: string, email: string, active: boolean, version: number, roles: Array<{ key: string, name: string, discountLimit: string }> }> } };

export type StaffOneQueryVariables = Exact<{
  id: string;
}>;


export type StaffOneQuery = { staffUser: { hasTwoFactor: boolean, accessExceptionUntil: string | null, accessExceptionReason: string | null, createdAt: string, id: string, name: string, email: string, active: boolean, version: number, roles: Array<{ requiresTwoFactor: boolean, accessNetworks: Array<string>, key: string, name: string, discountLimit: string, accessHours: Array<{ days: Array<number>, from: string, until: string }> }> } | null };

export type StaffSessionsQueryVariables = Exact<{
  id: string;
}>;


export type StaffSessionsQuery = { staffSessions: Array<{ id: string, createdAt: string, lastUsedAt: string, ip: string | null, userAgent: string | null, current: boolean }> };

export type CreateStaffMutationVariables = Exact<{
  input: CreateStaffUserInput;
}>;


export type CreateStaffMutation = { createStaffUser: { staffUser: { hasTwoFactor: boolean, accessExceptionUntil: string | null, accessExceptionReason: string | null, createdAt: string, id: string, name: string, email: string, active: boolean, version: number, roles: Array<{ requiresTwoFactor: boolean, accessNetworks: Array<string>, key: string, name: string, discountLimit: string, accessHours: Array<{ days: Array<number>, from: string, until: string }> }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type UpdateStaffMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: UpdateStaffUserInput;
}>;


export type UpdateStaffMutation = { payload: { staffUser: { hasTwoFactor: boolean, accessExceptionUntil: string | null, accessExceptionReason: string | null, createdAt: string, id: string, name: string, email: string, active: boolean, version: number, roles: Array<{ requiresTwoFactor: boolean, accessNetworks: Array<string>, key: string, name: string, discountLimit: string, accessHours: Array<{ days: Array<number>, from: string, until: string }> }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SetStaffPasswordMutationVariables = Exact<{
  id: string;
  newPassword: string;
}>;


export type SetStaffPasswordMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ResetTwoFactorMutationVariables = Exact<{
  id: string;
}>;


export type ResetTwoFactorMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SetAccessExceptionMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  until?: string | null | undefined;
  reason?: string | null | undefined;
}>;


export type SetAccessExceptionMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type TemplatePartsFragment = { id: string, kind: string, channel: MessageChannel, language: string, audience: MessageAudience, subject: string | null, preheader: string | null, providerTemplate: string | null, body: string, isCustom: boolean, hasDocument: boolean, isReminder: boolean, version: number, updatedAt: string | null, updatedBy: string | null, variables: Array<{ name: string, meaning: string, meaningEnglish: string, required: boolean }> };

export type TemplateListQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateListQuery = { messageTemplates: Array<{ id: string, kind: string, channel: MessageChannel, language: string, audience: MessageAudience, subject: string | null, preheader: string | null, providerTemplate: string | null, body: string, isCustom: boolean, hasDocument: boolean, isReminder: boolean, version: number, updatedAt: string | null, updatedBy: string | null, variables: Array<{ name: string, meaning: string, meaningEnglish: string, required: boolean }> }> };

export type TemplateOneQueryVariables = Exact<{
  id: string;
}>;


export type TemplateOneQuery = { messageTemplate: { id: string, kind: string, channel: MessageChannel, language: string, audience: MessageAudience, subject: string | null, preheader: string | null, providerTemplate: string | null, body: string, isCustom: boolean, hasDocument: boolean, isReminder: boolean, version: number, updatedAt: string | null, updatedBy: string | null, variables: Array<{ name: string, meaning: string, meaningEnglish: string, required: boolean }> } | null };

export type TemplatePreviewQueryVariables = Exact<{
  id: string;
  input: MessageTemplateInput;
  quotationId?: string | null | undefined;
}>;


export type TemplatePreviewQuery = { previewMessage: { preview: { subject: string | null, text: string, html: string | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type UpdateTemplateMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: MessageTemplateInput;
}>;


export type UpdateTemplateMutation = { payload: { template: { id: string, kind: string, channel: MessageChannel, language: string, audience: MessageAudience, subject: string | null, preheader: string | null, providerTemplate: string | null, body: string, isCustom: boolean, hasDocument: boolean, isReminder: boolean, version: number, updatedAt: string | null, updatedBy: string | null, variables: Array<{ name: string, meaning: string, meaningEnglish: string, required: boolean }> } | null, userErrors: Array<
      | { currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ResetTemplateMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ResetTemplateMutation = { payload: { template: { id: string, kind: string, channel: MessageChannel, language: string, audience: MessageAudience, subject: string | null, preheader: string | null, providerTemplate: string | null, body: string, isCustom: boolean, hasDocument: boolean, isReminder: boolean, version: number, updatedAt: string | null, updatedBy: string | null, variables: Array<{ name: string, meaning: string, meaningEnglish: string, required: boolean }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SendTestMessageMutationVariables = Exact<{
  id: string;
  input: MessageTemplateInput;
  quotationId?: string | null | undefined;
  phone?: string | null | undefined;
}>;


export type SendTestMessageMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type EndpointPartsFragment = { id: string, name: string, url: string, events: Array<string>, apiVersion: string, state: WebhookEndpointState, pauseReason: WebhookPauseReason | null, pausedAt: string | null, failingSince: string | null, held: number, previousUntil: string | null, createdBy: string | null, createdAt: string };

export type DeliveryRowFragment = { id: string, endpointId: string, endpointName: string, event: string, state: WebhookDeliveryState, createdAt: string, attemptCount: number, lastStatus: number | null, lastFailure: WebhookFailure | null };

export type EndpointListQueryVariables = Exact<{ [key: string]: never; }>;


export type EndpointListQuery = { webhookEndpoints: Array<{ id: string, name: string, url: string, events: Array<string>, apiVersion: string, state: WebhookEndpointState, pauseReason: WebhookPauseReason | null, pausedAt: string | null, failingSince: string | null, held: number, previousUntil: string | null, createdBy: string | null, createdAt: string }> };

export type EndpointOneQueryVariables = Exact<{
  id: string;
}>;


export type EndpointOneQuery = { webhookEndpoint: { id: string, name: string, url: string, events: Array<string>, apiVersion: string, state: WebhookEndpointState, pauseReason: WebhookPauseReason | null, pausedAt: string | null, failingSince: string | null, held: number, previousUntil: string | null, createdBy: string | null, createdAt: string } | null };

export type CreateEndpointMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateEndpointMutation = { payload: { secret: string | null, endpoint: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type UpdateEndpointMutationVariables = Exact<{
  id: string;
  input: UpdateWebhookEndpointInput;
}>;


export type UpdateEndpointMutation = { updateWebhookEndpoint: { endpoint: { id: string, name: string, url: string, events: Array<string>, apiVersion: string, state: WebhookEndpointState, pauseReason: WebhookPauseReason | null, pausedAt: string | null, failingSince: string | null, held: number, previousUntil: string | null, createdBy: string | null, createdAt: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DeleteEndpointMutationVariables = Exact<{
  id: string;
}>;


export type DeleteEndpointMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type RotateEndpointMutationVariables = Exact<{
  id: string;
  graceHours: number;
}>;


export type RotateEndpointMutation = { payload: { secret: string | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type PauseEndpointMutationVariables = Exact<{
  id: string;
}>;


export type PauseEndpointMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ResumeEndpointMutationVariables = Exact<{
  id: string;
}>;


export type ResumeEndpointMutation = { payload: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type TestEndpointMutationVariables = Exact<{
  endpointId: string;
}>;


export type TestEndpointMutation = { payload: { delivery: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type DeliveryListQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: WebhookDeliveryFilter | null | undefined;
}>;


export type DeliveryListQuery = { webhookDeliveries: { totalCount: number, nodes: Array<{ id: string, endpointId: string, endpointName: string, event: string, state: WebhookDeliveryState, createdAt: string, attemptCount: number, lastStatus: number | null, lastFailure: WebhookFailure | null }> } };

export type DeliveryOneQueryVariables = Exact<{
  id: string;
}>;


export type DeliveryOneQuery = { webhookDelivery: { id: string, endpointId: string, endpointName: string, eventId: string, event: string, state: WebhookDeliveryState, createdAt: string, body: string | null, attempts: Array<{ id: string, at: string, durationMs: number, status: number | null, answer: string | null, failure: WebhookFailure | null, detail: string | null }> } | null };

export type RedeliverMutationVariables = Exact<{
  id: string;
}>;


export type RedeliverMutation = { payload: { userErrors: Array<
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
export const KeyPartsFragmentDoc = new TypedDocumentString(`
    fragment KeyParts on ApiKey {
  id
  prefix
  name
  permissions
  discountLimit
  budget
  networks
  createdBy
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  previousUntil
}
    `, {"fragmentName":"KeyParts"}) as unknown as TypedDocumentString<KeyPartsFragment, unknown>;
export const AuditPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditParts on AuditEntryView {
  id
  at
  actorKind
  actorId
  actorName
  ip
  action
  subjectId
  before
  after
}
    `, {"fragmentName":"AuditParts"}) as unknown as TypedDocumentString<AuditPartsFragment, unknown>;
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
export const CustomerEventPartsFragmentDoc = new TypedDocumentString(`
    fragment CustomerEventParts on CustomerEvent {
  id
  at
  kind
  actor
  fields
  before
  after
  quotationId
  quotationNumber
  quotationRevision
  status
}
    `, {"fragmentName":"CustomerEventParts"}) as unknown as TypedDocumentString<CustomerEventPartsFragment, unknown>;
export const CustomerToMergeFragmentDoc = new TypedDocumentString(`
    fragment CustomerToMerge on Customer {
  ...CustomerRow
  properties {
    id
  }
  vehicles {
    id
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
}`, {"fragmentName":"CustomerToMerge"}) as unknown as TypedDocumentString<CustomerToMergeFragment, unknown>;
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
export const JobPartsFragmentDoc = new TypedDocumentString(`
    fragment JobParts on Job {
  id
  kind
  queue
  state
  attempts
  lastError
  runAt
  createdAt
  startedAt
  finishedAt
}
    `, {"fragmentName":"JobParts"}) as unknown as TypedDocumentString<JobPartsFragment, unknown>;
export const QueuePartsFragmentDoc = new TypedDocumentString(`
    fragment QueueParts on JobQueue {
  name
  waiting
  delayed
  running
  failed
  paused
}
    `, {"fragmentName":"QueueParts"}) as unknown as TypedDocumentString<QueuePartsFragment, unknown>;
export const MessageRowFragmentDoc = new TypedDocumentString(`
    fragment MessageRow on OutgoingMessage {
  id
  kind
  channel
  recipient
  quotationId
  quotationNumber
  requestedBy
  subject
  state
  reason
  explanation
  createdAt
  sentAt
  textRemovedAt
}
    `, {"fragmentName":"MessageRow"}) as unknown as TypedDocumentString<MessageRowFragment, unknown>;
export const MessageDetailFragmentDoc = new TypedDocumentString(`
    fragment MessageDetail on OutgoingMessage {
  ...MessageRow
  language
  text
  html
  attachments
  provider
  providerId
  attempts {
    number
    provider
    beganAt
    endedAt
    outcome
    error
  }
}
    fragment MessageRow on OutgoingMessage {
  id
  kind
  channel
  recipient
  quotationId
  quotationNumber
  requestedBy
  subject
  state
  reason
  explanation
  createdAt
  sentAt
  textRemovedAt
}`, {"fragmentName":"MessageDetail"}) as unknown as TypedDocumentString<MessageDetailFragment, unknown>;
export const AmountPartsFragmentDoc = new TypedDocumentString(`
    fragment AmountParts on PriceAmounts {
  unit
  material
  installation
  currency
}
    `, {"fragmentName":"AmountParts"}) as unknown as TypedDocumentString<AmountPartsFragment, unknown>;
export const PlannedRowFragmentDoc = new TypedDocumentString(`
    fragment PlannedRow on PlannedPrice {
  sku
  productId
  name
  version
  fate
  before {
    ...AmountParts
  }
  after {
    ...AmountParts
  }
  materialDifference
  installationDifference
  warnings
  userErrors {
    code
    message
    path
  }
}
    fragment AmountParts on PriceAmounts {
  unit
  material
  installation
  currency
}`, {"fragmentName":"PlannedRow"}) as unknown as TypedDocumentString<PlannedRowFragment, unknown>;
export const RefusalsFragmentDoc = new TypedDocumentString(`
    fragment Refusals on UserError {
  code
  message
  path
}
    `, {"fragmentName":"Refusals"}) as unknown as TypedDocumentString<RefusalsFragment, unknown>;
export const DraftOpeningFragmentDoc = new TypedDocumentString(`
    fragment DraftOpening on Opening {
  label
  type
  width
  height
  quantity
  measuredBy
  glassType
  frameMaterial
  openingDirection
  difficultAccess
  curvedGlass
  extremeWeather
  removeOldFilm
  items {
    sku
    option
    stripes {
      direction
      count
      width
    }
  }
}
    `, {"fragmentName":"DraftOpening"}) as unknown as TypedDocumentString<DraftOpeningFragment, unknown>;
export const DraftFragmentDoc = new TypedDocumentString(`
    fragment Draft on Quotation {
  id
  customer {
    id
    name
  }
  number
  status
  version
  notes
  vertical
  travelZone
  properties {
    sourceId
    type
    totalArea
    floors
    address {
      line1
      line2
      district
      region
      postalCode
      country
      notes
      latitude
      longitude
    }
    rooms {
      name
      type
      area
      floor
      openings {
        ...DraftOpening
      }
    }
  }
  vehicles {
    sourceId
    vin
    make
    model
    year
    bodyType
    openings {
      ...DraftOpening
    }
  }
  options {
    name
    totals {
      subtotal
      volumeDiscount
      currency
      adjustments {
        kind
        label
        amount
        reason
        origin
      }
    }
  }
}
    fragment DraftOpening on Opening {
  label
  type
  width
  height
  quantity
  measuredBy
  glassType
  frameMaterial
  openingDirection
  difficultAccess
  curvedGlass
  extremeWeather
  removeOldFilm
  items {
    sku
    option
    stripes {
      direction
      count
      width
    }
  }
}`, {"fragmentName":"Draft"}) as unknown as TypedDocumentString<DraftFragment, unknown>;
export const FilmFactsFragmentDoc = new TypedDocumentString(`
    fragment FilmFacts on Product {
  id
  sku
  name
  type
  category {
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    thicknessMicrons
  }
  price {
    unit
    material
    installation
    currency
  }
}
    `, {"fragmentName":"FilmFacts"}) as unknown as TypedDocumentString<FilmFactsFragment, unknown>;
export const MarginOpeningFragmentDoc = new TypedDocumentString(`
    fragment MarginOpening on Opening {
  id
  items {
    option
    sku
    stripes {
      width
    }
  }
}
    `, {"fragmentName":"MarginOpening"}) as unknown as TypedDocumentString<MarginOpeningFragment, unknown>;
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
  acceptance {
    name
    channel
    note
  }
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
export const RolePartsFragmentDoc = new TypedDocumentString(`
    fragment RoleParts on Role {
  key
  name
  description
  predefined
  permissions
  discountLimit
  holders
  requiresTwoFactor
  accessNetworks
  accessHours {
    days
    from
    until
  }
  version
}
    `, {"fragmentName":"RoleParts"}) as unknown as TypedDocumentString<RolePartsFragment, unknown>;
export const RuleSetRowFragmentDoc = new TypedDocumentString(`
    fragment RuleSetRow on RuleSet {
  id
  number
  note
  author
  createdAt
  inForce
  activations {
    activeFrom
    at
    author
  }
}
    `, {"fragmentName":"RuleSetRow"}) as unknown as TypedDocumentString<RuleSetRowFragment, unknown>;
export const ComplexityPartsFragmentDoc = new TypedDocumentString(`
    fragment ComplexityParts on ComplexityRules {
  curvedGlass
  difficultAccess
  extremeWeather
  floor
  floorAbove
}
    `, {"fragmentName":"ComplexityParts"}) as unknown as TypedDocumentString<ComplexityPartsFragment, unknown>;
export const WastePartsFragmentDoc = new TypedDocumentString(`
    fragment WasteParts on WasteRules {
  otherwise
  byOpening {
    opening
    rates {
      product
      rate
    }
  }
  curved {
    product
    rate
  }
}
    `, {"fragmentName":"WasteParts"}) as unknown as TypedDocumentString<WastePartsFragment, unknown>;
export const RulesPartsFragmentDoc = new TypedDocumentString(`
    fragment RulesParts on PricingRules {
  taxRate
  minimumCharge
  removalRate
  volumeTiers {
    from
    rate
  }
  travelZones {
    code
    label
    amount
  }
  complexity {
    ...ComplexityParts
  }
  waste {
    ...WasteParts
  }
  overrides {
    vertical
    taxRate
    minimumCharge
    removalRate
    volumeTiers {
      from
      rate
    }
    travelZones {
      code
      label
      amount
    }
    complexity {
      ...ComplexityParts
    }
    waste {
      ...WasteParts
    }
  }
}
    fragment WasteParts on WasteRules {
  otherwise
  byOpening {
    opening
    rates {
      product
      rate
    }
  }
  curved {
    product
    rate
  }
}
fragment ComplexityParts on ComplexityRules {
  curvedGlass
  difficultAccess
  extremeWeather
  floor
  floorAbove
}`, {"fragmentName":"RulesParts"}) as unknown as TypedDocumentString<RulesPartsFragment, unknown>;
export const RuleSetDetailFragmentDoc = new TypedDocumentString(`
    fragment RuleSetDetail on RuleSet {
  ...RuleSetRow
  rules {
    ...RulesParts
  }
}
    fragment RuleSetRow on RuleSet {
  id
  number
  note
  author
  createdAt
  inForce
  activations {
    activeFrom
    at
    author
  }
}
fragment WasteParts on WasteRules {
  otherwise
  byOpening {
    opening
    rates {
      product
      rate
    }
  }
  curved {
    product
    rate
  }
}
fragment ComplexityParts on ComplexityRules {
  curvedGlass
  difficultAccess
  extremeWeather
  floor
  floorAbove
}
fragment RulesParts on PricingRules {
  taxRate
  minimumCharge
  removalRate
  volumeTiers {
    from
    rate
  }
  travelZones {
    code
    label
    amount
  }
  complexity {
    ...ComplexityParts
  }
  waste {
    ...WasteParts
  }
  overrides {
    vertical
    taxRate
    minimumCharge
    removalRate
    volumeTiers {
      from
      rate
    }
    travelZones {
      code
      label
      amount
    }
    complexity {
      ...ComplexityParts
    }
    waste {
      ...WasteParts
    }
  }
}`, {"fragmentName":"RuleSetDetail"}) as unknown as TypedDocumentString<RuleSetDetailFragment, unknown>;
export const SettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment SettingsParts on ShopSettings {
  name
  legalName
  taxId
  taxIdLabel
  taxName
  address
  phone
  whatsapp
  email
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
export const HeldRoleFragmentDoc = new TypedDocumentString(`
    fragment HeldRole on Role {
  key
  name
  discountLimit
}
    `, {"fragmentName":"HeldRole"}) as unknown as TypedDocumentString<HeldRoleFragment, unknown>;
export const StaffRowFragmentDoc = new TypedDocumentString(`
    fragment StaffRow on StaffUser {
  id
  name
  email
  active
  version
  roles {
    ...HeldRole
  }
}
    fragment HeldRole on Role {
  key
  name
  discountLimit
}`, {"fragmentName":"StaffRow"}) as unknown as TypedDocumentString<StaffRowFragment, unknown>;
export const StaffDetailFragmentDoc = new TypedDocumentString(`
    fragment StaffDetail on StaffUser {
  ...StaffRow
  hasTwoFactor
  accessExceptionUntil
  accessExceptionReason
  createdAt
  roles {
    ...HeldRole
    requiresTwoFactor
    accessNetworks
    accessHours {
      days
      from
      until
    }
  }
}
    fragment HeldRole on Role {
  key
  name
  discountLimit
}
fragment StaffRow on StaffUser {
  id
  name
  email
  active
  version
  roles {
    ...HeldRole
  }
}`, {"fragmentName":"StaffDetail"}) as unknown as TypedDocumentString<StaffDetailFragment, unknown>;
export const TemplatePartsFragmentDoc = new TypedDocumentString(`
    fragment TemplateParts on MessageTemplate {
  id
  kind
  channel
  language
  audience
  subject
  preheader
  providerTemplate
  body
  isCustom
  hasDocument
  isReminder
  version
  updatedAt
  updatedBy
  variables {
    name
    meaning
    meaningEnglish
    required
  }
}
    `, {"fragmentName":"TemplateParts"}) as unknown as TypedDocumentString<TemplatePartsFragment, unknown>;
export const EndpointPartsFragmentDoc = new TypedDocumentString(`
    fragment EndpointParts on WebhookEndpoint {
  id
  name
  url
  events
  apiVersion
  state
  pauseReason
  pausedAt
  failingSince
  held
  previousUntil
  createdBy
  createdAt
}
    `, {"fragmentName":"EndpointParts"}) as unknown as TypedDocumentString<EndpointPartsFragment, unknown>;
export const DeliveryRowFragmentDoc = new TypedDocumentString(`
    fragment DeliveryRow on WebhookDelivery {
  id
  endpointId
  endpointName
  event
  state
  createdAt
  attemptCount
  lastStatus
  lastFailure
}
    `, {"fragmentName":"DeliveryRow"}) as unknown as TypedDocumentString<DeliveryRowFragment, unknown>;
export const ChangeMyPasswordDocument = new TypedDocumentString(`
    mutation ChangeMyPassword($currentPassword: String!, $newPassword: String!) {
  payload: changeMyPassword(
    currentPassword: $currentPassword
    newPassword: $newPassword
  ) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:5d4dc4efaf59ab0b1c322c3b5540efb83964e6852a3ddae93fadc7d02f10e848"}) as unknown as TypedDocumentString<ChangeMyPasswordMutation, ChangeMyPasswordMutationVariables>;
export const StartTwoFactorDocument = new TypedDocumentString(`
    mutation StartTwoFactor($password: String!) {
  payload: startTwoFactor(password: $password) {
    setUp {
      secret
      otpauthUri
      qrCode
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
}`, {"hash":"sha256:f644b17af08d626f1c1b16298a0aed9316b467ff12576bcc8ca4b0a8daf4d68f"}) as unknown as TypedDocumentString<StartTwoFactorMutation, StartTwoFactorMutationVariables>;
export const ConfirmTwoFactorDocument = new TypedDocumentString(`
    mutation ConfirmTwoFactor($code: String!) {
  payload: confirmTwoFactor(code: $code) {
    recoveryCodes
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:369d73df24145046e020123a3348e16a9e573d9a2a417036c26b2119ac42b59e"}) as unknown as TypedDocumentString<ConfirmTwoFactorMutation, ConfirmTwoFactorMutationVariables>;
export const ReplaceRecoveryCodesDocument = new TypedDocumentString(`
    mutation ReplaceRecoveryCodes($password: String!, $code: String!) {
  payload: replaceRecoveryCodes(password: $password, code: $code) {
    recoveryCodes
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:2d8fadeb49d75497b3a3b97898751216e2980a723aabef8d55495903784650f8"}) as unknown as TypedDocumentString<ReplaceRecoveryCodesMutation, ReplaceRecoveryCodesMutationVariables>;
export const DisableTwoFactorDocument = new TypedDocumentString(`
    mutation DisableTwoFactor($password: String!, $code: String!) {
  payload: disableTwoFactor(password: $password, code: $code) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:9812dd8c362cda3d3a2ead57594380d8fdae70ad55cf3a156b76f7690e8b95a5"}) as unknown as TypedDocumentString<DisableTwoFactorMutation, DisableTwoFactorMutationVariables>;
export const KeyListDocument = new TypedDocumentString(`
    query KeyList($first: Int!, $offset: Int!) {
  apiKeys(first: $first, offset: $offset) {
    nodes {
      ...KeyParts
    }
    totalCount
  }
}
    fragment KeyParts on ApiKey {
  id
  prefix
  name
  permissions
  discountLimit
  budget
  networks
  createdBy
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  previousUntil
}`, {"hash":"sha256:e1507236003ca7950164b35df938b47df380ab8ccb60e30721a0ef1f2ff3e13b"}) as unknown as TypedDocumentString<KeyListQuery, KeyListQueryVariables>;
export const KeyOneDocument = new TypedDocumentString(`
    query KeyOne($id: ID!) {
  apiKey(id: $id) {
    ...KeyParts
  }
}
    fragment KeyParts on ApiKey {
  id
  prefix
  name
  permissions
  discountLimit
  budget
  networks
  createdBy
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  previousUntil
}`, {"hash":"sha256:dfea3cae9696162f0e54b75848128cef99cc69820ec9df462fcd2668998e50ee"}) as unknown as TypedDocumentString<KeyOneQuery, KeyOneQueryVariables>;
export const CreateKeyDocument = new TypedDocumentString(`
    mutation CreateKey($input: CreateApiKeyInput!) {
  payload: createApiKey(input: $input) {
    key
    apiKey {
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
}`, {"hash":"sha256:69267aa32b842279ce660b5fcdf280e9bd2135fc83938f2a081cfbf1a0f97164"}) as unknown as TypedDocumentString<CreateKeyMutation, CreateKeyMutationVariables>;
export const UpdateKeyDocument = new TypedDocumentString(`
    mutation UpdateKey($id: ID!, $input: UpdateApiKeyInput!) {
  updateApiKey(id: $id, input: $input) {
    apiKey {
      ...KeyParts
    }
    userErrors {
      ...Refusals
    }
  }
}
    fragment KeyParts on ApiKey {
  id
  prefix
  name
  permissions
  discountLimit
  budget
  networks
  createdBy
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
  previousUntil
}
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:a79fb66b649d2aa695196afcf19d248e7918f362572c07c94863775813b35bdd"}) as unknown as TypedDocumentString<UpdateKeyMutation, UpdateKeyMutationVariables>;
export const RotateKeyDocument = new TypedDocumentString(`
    mutation RotateKey($id: ID!, $graceHours: Int!, $expiresInDays: Int!) {
  payload: rotateApiKey(
    id: $id
    graceHours: $graceHours
    expiresInDays: $expiresInDays
  ) {
    key
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:b6416be0ab26dd1ca72d49182d917a5f3b043fb67b035171ecb155f43331c609"}) as unknown as TypedDocumentString<RotateKeyMutation, RotateKeyMutationVariables>;
export const RevokeKeyDocument = new TypedDocumentString(`
    mutation RevokeKey($id: ID!) {
  payload: revokeApiKey(id: $id) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:4a6b72eb4c5a5e9b96558570fbd8ae74286ac5736adb171d67b409203c6b5668"}) as unknown as TypedDocumentString<RevokeKeyMutation, RevokeKeyMutationVariables>;
export const AuditListDocument = new TypedDocumentString(`
    query AuditList($first: Int!, $offset: Int!, $filter: AuditFilter) {
  auditEntries(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...AuditParts
    }
    totalCount
  }
}
    fragment AuditParts on AuditEntryView {
  id
  at
  actorKind
  actorId
  actorName
  ip
  action
  subjectId
  before
  after
}`, {"hash":"sha256:f08abea0d3648138a6c4a63e0a66bab50c919b83fe2456e9ac7d5cdb0f4a079e"}) as unknown as TypedDocumentString<AuditListQuery, AuditListQueryVariables>;
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
    twoFactor
    discountLimit
  }
}
    `, {"hash":"sha256:9c6a1347162aca7efaf98a39ac2cdb0bc6d348320ee0f40127e14b303650d697"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
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
fragment CustomerDetail on Customer {
  ...CustomerRow
  properties {
    ...OwnProperty
  }
  vehicles {
    ...OwnVehicle
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
fragment CustomerDetail on Customer {
  ...CustomerRow
  properties {
    ...OwnProperty
  }
  vehicles {
    ...OwnVehicle
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
fragment CustomerDetail on Customer {
  ...CustomerRow
  properties {
    ...OwnProperty
  }
  vehicles {
    ...OwnVehicle
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
export const CustomerHistoryDocument = new TypedDocumentString(`
    query CustomerHistory($id: ID!, $after: String) {
  customer(id: $id) {
    id
    history(first: 20, after: $after) {
      nodes {
        ...CustomerEventParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment CustomerEventParts on CustomerEvent {
  id
  at
  kind
  actor
  fields
  before
  after
  quotationId
  quotationNumber
  quotationRevision
  status
}`, {"hash":"sha256:6191eabb1bdec4ae40af09f3f6cd4ba080378e5939c43d31308261e9c078d214"}) as unknown as TypedDocumentString<CustomerHistoryQuery, CustomerHistoryQueryVariables>;
export const SimilarCustomersDocument = new TypedDocumentString(`
    query SimilarCustomers($input: SimilarCustomersInput!) {
  similarCustomers(input: $input) {
    reasons
    customer {
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
}`, {"hash":"sha256:e18a47e6c3ec84bdbb94c1adf4f98cc3b55053d5367fc74c7c035fefddb033cc"}) as unknown as TypedDocumentString<SimilarCustomersQuery, SimilarCustomersQueryVariables>;
export const CustomerDuplicatesDocument = new TypedDocumentString(`
    query CustomerDuplicates($first: Int!, $after: String) {
  customerDuplicates(first: $first, after: $after) {
    totalCount
    nodes {
      id
      reasons
      older {
        ...CustomerRow
      }
      newer {
        ...CustomerRow
      }
    }
    pageInfo {
      endCursor
      hasNextPage
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
}`, {"hash":"sha256:d953c0799f71773e661b385209a32ce5db4838105897c0be09daeaeb37841d88"}) as unknown as TypedDocumentString<CustomerDuplicatesQuery, CustomerDuplicatesQueryVariables>;
export const CustomersToMergeDocument = new TypedDocumentString(`
    query CustomersToMerge($one: ID!, $other: ID!) {
  one: customer(id: $one) {
    ...CustomerToMerge
  }
  other: customer(id: $other) {
    ...CustomerToMerge
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
fragment CustomerToMerge on Customer {
  ...CustomerRow
  properties {
    id
  }
  vehicles {
    id
  }
}`, {"hash":"sha256:db6fd15c2f57ba11ffbec584ec4b43e69826e8e07fd309b5879b9142334e0699"}) as unknown as TypedDocumentString<CustomersToMergeQuery, CustomersToMergeQueryVariables>;
export const MergeCustomersDocument = new TypedDocumentString(`
    mutation MergeCustomers($input: MergeCustomersInput!) {
  mergeCustomers(input: $input) {
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
fragment CustomerDetail on Customer {
  ...CustomerRow
  properties {
    ...OwnProperty
  }
  vehicles {
    ...OwnVehicle
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
fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:a397e4d81aa81720f0865837d1ac8178da69e1b06f961353aa3dfe0c25b64613"}) as unknown as TypedDocumentString<MergeCustomersMutation, MergeCustomersMutationVariables>;
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
export const JobListDocument = new TypedDocumentString(`
    query JobList($first: Int!, $offset: Int!, $filter: JobFilter) {
  jobs(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...JobParts
    }
    totalCount
  }
}
    fragment JobParts on Job {
  id
  kind
  queue
  state
  attempts
  lastError
  runAt
  createdAt
  startedAt
  finishedAt
}`, {"hash":"sha256:8466ac19fa36e852829dd754239165e2d4fdedc58866453206e0182c4af872b9"}) as unknown as TypedDocumentString<JobListQuery, JobListQueryVariables>;
export const JobOneDocument = new TypedDocumentString(`
    query JobOne($id: ID!) {
  job(id: $id) {
    ...JobParts
    key
    payload
    priority
  }
}
    fragment JobParts on Job {
  id
  kind
  queue
  state
  attempts
  lastError
  runAt
  createdAt
  startedAt
  finishedAt
}`, {"hash":"sha256:4affd70aa6a2649cbce04fd3d0c4fe5629820b9dcfa4756a7a81c2d7c33135ba"}) as unknown as TypedDocumentString<JobOneQuery, JobOneQueryVariables>;
export const JobQueuesDocument = new TypedDocumentString(`
    query JobQueues {
  jobQueues {
    ...QueueParts
  }
}
    fragment QueueParts on JobQueue {
  name
  waiting
  delayed
  running
  failed
  paused
}`, {"hash":"sha256:15245696151ff67d36d3fdf8fa396a0a1b06d1ed37bc63aa57f6bd7c314ca60e"}) as unknown as TypedDocumentString<JobQueuesQuery, JobQueuesQueryVariables>;
export const RetryJobDocument = new TypedDocumentString(`
    mutation RetryJob($id: ID!) {
  payload: retryJob(id: $id) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:8581dbc0aaeba9206afd71fb0458604dc8159c9ce67a0e46a311ae6060ac2032"}) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const DiscardJobDocument = new TypedDocumentString(`
    mutation DiscardJob($id: ID!) {
  payload: discardJob(id: $id) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:bcc83a8a73aa14c373d397c5868434d74b8a34ee81bfa7fd0079b827d04e5517"}) as unknown as TypedDocumentString<DiscardJobMutation, DiscardJobMutationVariables>;
export const PauseQueueDocument = new TypedDocumentString(`
    mutation PauseQueue($name: JobQueueName!) {
  payload: pauseQueue(name: $name) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:d28b9e5eb8eae81d5056b12651b95c9aa0e3628b202b7fee67503a3b4d5d9bf3"}) as unknown as TypedDocumentString<PauseQueueMutation, PauseQueueMutationVariables>;
export const ResumeQueueDocument = new TypedDocumentString(`
    mutation ResumeQueue($name: JobQueueName!) {
  payload: resumeQueue(name: $name) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:18b87815f3481f9a8051868c4a0fceb53e7728c9ce6d8a5e585a181b4f7855cc"}) as unknown as TypedDocumentString<ResumeQueueMutation, ResumeQueueMutationVariables>;
export const RetryFailedJobsDocument = new TypedDocumentString(`
    mutation RetryFailedJobs($name: JobQueueName!) {
  payload: retryFailedJobs(name: $name) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:dbaabb15437f6d47567d23138c8f052f582349821f336c5dad2dcd17abde6d3f"}) as unknown as TypedDocumentString<RetryFailedJobsMutation, RetryFailedJobsMutationVariables>;
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
export const MessageListDocument = new TypedDocumentString(`
    query MessageList($first: Int!, $offset: Int!, $filter: OutgoingMessageFilter) {
  outgoingMessages(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...MessageRow
    }
    totalCount
  }
}
    fragment MessageRow on OutgoingMessage {
  id
  kind
  channel
  recipient
  quotationId
  quotationNumber
  requestedBy
  subject
  state
  reason
  explanation
  createdAt
  sentAt
  textRemovedAt
}`, {"hash":"sha256:2c4a695bdb0f7f6ef24285efe57aadbaa55892d9af3e30d00eed26a699019336"}) as unknown as TypedDocumentString<MessageListQuery, MessageListQueryVariables>;
export const MessageOneDocument = new TypedDocumentString(`
    query MessageOne($id: ID!) {
  outgoingMessage(id: $id) {
    ...MessageDetail
  }
}
    fragment MessageRow on OutgoingMessage {
  id
  kind
  channel
  recipient
  quotationId
  quotationNumber
  requestedBy
  subject
  state
  reason
  explanation
  createdAt
  sentAt
  textRemovedAt
}
fragment MessageDetail on OutgoingMessage {
  ...MessageRow
  language
  text
  html
  attachments
  provider
  providerId
  attempts {
    number
    provider
    beganAt
    endedAt
    outcome
    error
  }
}`, {"hash":"sha256:7d3b105637115c7c0256f1dc965848003e0d71fdff166a623ff83d3c9afa00fc"}) as unknown as TypedDocumentString<MessageOneQuery, MessageOneQueryVariables>;
export const RetryMessageDocument = new TypedDocumentString(`
    mutation RetryMessage($id: ID!) {
  payload: retryMessage(id: $id) {
    message {
      ...MessageDetail
    }
    userErrors {
      code
      message
      path
    }
  }
}
    fragment MessageRow on OutgoingMessage {
  id
  kind
  channel
  recipient
  quotationId
  quotationNumber
  requestedBy
  subject
  state
  reason
  explanation
  createdAt
  sentAt
  textRemovedAt
}
fragment MessageDetail on OutgoingMessage {
  ...MessageRow
  language
  text
  html
  attachments
  provider
  providerId
  attempts {
    number
    provider
    beganAt
    endedAt
    outcome
    error
  }
}`, {"hash":"sha256:617bb7e74d22d2853b2485f83bcdfc26d02d325e1f660d26123d9c9219bb30e1"}) as unknown as TypedDocumentString<RetryMessageMutation, RetryMessageMutationVariables>;
export const RulesInForceDocument = new TypedDocumentString(`
    query RulesInForce {
  ruleSet {
    number
  }
}
    `, {"hash":"sha256:dd45f91fb7ca7b41a04b18456b689e0c7e04c9be43c9f8a2dc62a6262f859bae"}) as unknown as TypedDocumentString<RulesInForceQuery, RulesInForceQueryVariables>;
export const PaletteSearchDocument = new TypedDocumentString(`
    query PaletteSearch($search: String!, $quotations: Boolean!, $customers: Boolean!) {
  quotations(filter: {search: $search, currentRevisionOnly: true}, first: 6) @include(if: $quotations) {
    nodes {
      id
      number
      status
      customer {
        name
      }
    }
  }
  customers(filter: {search: $search}, first: 6) @include(if: $customers) {
    nodes {
      id
      name
      email
      phone
      taxId
    }
  }
}
    `, {"hash":"sha256:73844f7d84c9c90682739f89be3955d291727500d5e366a9b5889dd8fc04a159"}) as unknown as TypedDocumentString<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const PriceChangePreviewDocument = new TypedDocumentString(`
    query PriceChangePreview($filter: PriceChangeFilter!, $change: PriceChangeInput!, $validFrom: Date) {
  sheet: previewPriceChange(
    filter: $filter
    change: $change
    validFrom: $validFrom
  ) {
    validFrom
    prices {
      ...PlannedRow
    }
  }
}
    fragment AmountParts on PriceAmounts {
  unit
  material
  installation
  currency
}
fragment PlannedRow on PlannedPrice {
  sku
  productId
  name
  version
  fate
  before {
    ...AmountParts
  }
  after {
    ...AmountParts
  }
  materialDifference
  installationDifference
  warnings
  userErrors {
    code
    message
    path
  }
}`, {"hash":"sha256:9b17901824503c87bb3f2207f22d7017daefb92a16b4017c7fc43ff8a6762cad"}) as unknown as TypedDocumentString<PriceChangePreviewQuery, PriceChangePreviewQueryVariables>;
export const PriceRowsPreviewDocument = new TypedDocumentString(`
    query PriceRowsPreview($input: ProductPricesInput!) {
  sheet: previewProductPrices(input: $input) {
    validFrom
    prices {
      ...PlannedRow
    }
  }
}
    fragment AmountParts on PriceAmounts {
  unit
  material
  installation
  currency
}
fragment PlannedRow on PlannedPrice {
  sku
  productId
  name
  version
  fate
  before {
    ...AmountParts
  }
  after {
    ...AmountParts
  }
  materialDifference
  installationDifference
  warnings
  userErrors {
    code
    message
    path
  }
}`, {"hash":"sha256:08b562f41f90c178231a3c558dd2739683674b749e8bf74877aa9555561605f6"}) as unknown as TypedDocumentString<PriceRowsPreviewQuery, PriceRowsPreviewQueryVariables>;
export const SetProductPricesDocument = new TypedDocumentString(`
    mutation SetProductPrices($input: ProductPricesInput!, $idempotencyKey: String!) {
  payload: setProductPrices(input: $input, idempotencyKey: $idempotencyKey) {
    validFrom
    changed
    unchanged
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:9f15c650768a84d1fab04173d359467429da08fb4b55fc601460a448d20532c7"}) as unknown as TypedDocumentString<SetProductPricesMutation, SetProductPricesMutationVariables>;
export const ProductCostDocument = new TypedDocumentString(`
    query ProductCost($id: ID!) {
  product(id: $id) {
    id
    version
    costPerSquareMeter
  }
}
    `, {"hash":"sha256:929bcb400c0663ef6c39610becdf16b8dade69021395a906902f757dd4fbe9bc"}) as unknown as TypedDocumentString<ProductCostQuery, ProductCostQueryVariables>;
export const SetProductCostDocument = new TypedDocumentString(`
    mutation SetProductCost($productId: ID!, $expectedVersion: Int, $cost: Decimal) {
  payload: setProductCost(
    productId: $productId
    expectedVersion: $expectedVersion
    costPerSquareMeter: $cost
  ) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:27f99d570166b08d8287072e500bd07968b3130e6fd3ff3df465dd0bbdd1f6e0"}) as unknown as TypedDocumentString<SetProductCostMutation, SetProductCostMutationVariables>;
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
    fragment Refusals on UserError {
  code
  message
  path
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
  acceptance {
    name
    channel
    note
  }
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
}`, {"hash":"sha256:e9f98d5e72e344e47be16ca21c543dfb428820a51dbaf19a8375a957a038b6b6"}) as unknown as TypedDocumentString<SubmitQuotationMutation, SubmitQuotationMutationVariables>;
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
    fragment Refusals on UserError {
  code
  message
  path
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
  acceptance {
    name
    channel
    note
  }
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
}`, {"hash":"sha256:9fe4e442205f20727b9cb704d8228abed43723c606c1bf15386e908cafd9339c"}) as unknown as TypedDocumentString<ConfirmQuotationMutation, ConfirmQuotationMutationVariables>;
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
    fragment Refusals on UserError {
  code
  message
  path
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
  acceptance {
    name
    channel
    note
  }
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
}`, {"hash":"sha256:d937750b40d36564d20d9df5b2834d5b924817e028dc9786f940a52a8a3eda96"}) as unknown as TypedDocumentString<RejectQuotationMutation, RejectQuotationMutationVariables>;
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
    fragment Refusals on UserError {
  code
  message
  path
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
  acceptance {
    name
    channel
    note
  }
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
}`, {"hash":"sha256:21d189f75738678e68c0587a7679b784d3ece5a4d7d253b11451e55970ac8622"}) as unknown as TypedDocumentString<ReviseQuotationMutation, ReviseQuotationMutationVariables>;
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
    fragment Refusals on UserError {
  code
  message
  path
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
  acceptance {
    name
    channel
    note
  }
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
}`, {"hash":"sha256:7e4cdcf190e3c3ec9c48a7638f86f76a6bb2ecdf9e47ac096772afafa14274c7"}) as unknown as TypedDocumentString<DuplicateQuotationMutation, DuplicateQuotationMutationVariables>;
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
    fragment Refusals on UserError {
  code
  message
  path
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
  acceptance {
    name
    channel
    note
  }
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
}`, {"hash":"sha256:bd3dbab75546d9bf9660f285a7d4a7650473c05c1b01d72e35b7410024b7a41a"}) as unknown as TypedDocumentString<RecalculateQuotationMutation, RecalculateQuotationMutationVariables>;
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
    fragment Refusals on UserError {
  code
  message
  path
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
  acceptance {
    name
    channel
    note
  }
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
}`, {"hash":"sha256:fccf0c2596c2e0b7b3eec30dbfaef6428c641e926c8f793399d4cd4225aa8ca8"}) as unknown as TypedDocumentString<RevokeQuotationLinkMutation, RevokeQuotationLinkMutationVariables>;
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
    fragment Refusals on UserError {
  code
  message
  path
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
  acceptance {
    name
    channel
    note
  }
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
}`, {"hash":"sha256:9cde8622e1d0cdc9b6981608c2a0a12aa8c2bd12c7f3bb70a0bcbfb47224caef"}) as unknown as TypedDocumentString<AssignSellerMutation, AssignSellerMutationVariables>;
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
    fragment Refusals on UserError {
  code
  message
  path
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
  acceptance {
    name
    channel
    note
  }
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
}`, {"hash":"sha256:71a5899aaa3ab5d2b11c5c08a19237a87cb4168c5372b6aa1fbdcd6d27d7d1bc"}) as unknown as TypedDocumentString<RequestQuotationChangeMutation, RequestQuotationChangeMutationVariables>;
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
export const DraftOneDocument = new TypedDocumentString(`
    query DraftOne($id: ID!) {
  quotation(id: $id) {
    ...Draft
  }
}
    fragment DraftOpening on Opening {
  label
  type
  width
  height
  quantity
  measuredBy
  glassType
  frameMaterial
  openingDirection
  difficultAccess
  curvedGlass
  extremeWeather
  removeOldFilm
  items {
    sku
    option
    stripes {
      direction
      count
      width
    }
  }
}
fragment Draft on Quotation {
  id
  customer {
    id
    name
  }
  number
  status
  version
  notes
  vertical
  travelZone
  properties {
    sourceId
    type
    totalArea
    floors
    address {
      line1
      line2
      district
      region
      postalCode
      country
      notes
      latitude
      longitude
    }
    rooms {
      name
      type
      area
      floor
      openings {
        ...DraftOpening
      }
    }
  }
  vehicles {
    sourceId
    vin
    make
    model
    year
    bodyType
    openings {
      ...DraftOpening
    }
  }
  options {
    name
    totals {
      subtotal
      volumeDiscount
      currency
      adjustments {
        kind
        label
        amount
        reason
        origin
      }
    }
  }
}`, {"hash":"sha256:3d6bc5aa30c0dbc18c36efa98a8ec58bc8a0654059fd018d2e3e54dc6a19711e"}) as unknown as TypedDocumentString<DraftOneQuery, DraftOneQueryVariables>;
export const EditorPreviewDocument = new TypedDocumentString(`
    query EditorPreview($input: QuoteInput!, $adjustments: [AdjustmentInput!]) {
  quotePreview(input: $input, adjustments: $adjustments) {
    options {
      name
      totals {
        ...TotalsParts
        nextVolumeTier {
          from
          rate
        }
      }
      lines {
        position
        subtotal
      }
    }
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
}`, {"hash":"sha256:acd249d2ed2b10c5a168469c66e62a1f6222d8d771612640932933342a544182"}) as unknown as TypedDocumentString<EditorPreviewQuery, EditorPreviewQueryVariables>;
export const EditorCreateDocument = new TypedDocumentString(`
    mutation EditorCreate($input: CreateQuotationInput!) {
  payload: createQuotation(input: $input) {
    quotation {
      ...Draft
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
fragment DraftOpening on Opening {
  label
  type
  width
  height
  quantity
  measuredBy
  glassType
  frameMaterial
  openingDirection
  difficultAccess
  curvedGlass
  extremeWeather
  removeOldFilm
  items {
    sku
    option
    stripes {
      direction
      count
      width
    }
  }
}
fragment Draft on Quotation {
  id
  customer {
    id
    name
  }
  number
  status
  version
  notes
  vertical
  travelZone
  properties {
    sourceId
    type
    totalArea
    floors
    address {
      line1
      line2
      district
      region
      postalCode
      country
      notes
      latitude
      longitude
    }
    rooms {
      name
      type
      area
      floor
      openings {
        ...DraftOpening
      }
    }
  }
  vehicles {
    sourceId
    vin
    make
    model
    year
    bodyType
    openings {
      ...DraftOpening
    }
  }
  options {
    name
    totals {
      subtotal
      volumeDiscount
      currency
      adjustments {
        kind
        label
        amount
        reason
        origin
      }
    }
  }
}`, {"hash":"sha256:a9992c71f1ee6b33ae2d4c454ee7af1db231858b905566b93c0bd354725657a1"}) as unknown as TypedDocumentString<EditorCreateMutation, EditorCreateMutationVariables>;
export const EditorUpdateDocument = new TypedDocumentString(`
    mutation EditorUpdate($id: ID!, $expectedVersion: Int!, $input: UpdateQuotationInput!) {
  payload: updateQuotation(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    quotation {
      ...Draft
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
fragment DraftOpening on Opening {
  label
  type
  width
  height
  quantity
  measuredBy
  glassType
  frameMaterial
  openingDirection
  difficultAccess
  curvedGlass
  extremeWeather
  removeOldFilm
  items {
    sku
    option
    stripes {
      direction
      count
      width
    }
  }
}
fragment Draft on Quotation {
  id
  customer {
    id
    name
  }
  number
  status
  version
  notes
  vertical
  travelZone
  properties {
    sourceId
    type
    totalArea
    floors
    address {
      line1
      line2
      district
      region
      postalCode
      country
      notes
      latitude
      longitude
    }
    rooms {
      name
      type
      area
      floor
      openings {
        ...DraftOpening
      }
    }
  }
  vehicles {
    sourceId
    vin
    make
    model
    year
    bodyType
    openings {
      ...DraftOpening
    }
  }
  options {
    name
    totals {
      subtotal
      volumeDiscount
      currency
      adjustments {
        kind
        label
        amount
        reason
        origin
      }
    }
  }
}`, {"hash":"sha256:c7eea6bc9553c469817a30d36f5c34353dbbf4eec7880ecb8cc2a752bf6cf1be"}) as unknown as TypedDocumentString<EditorUpdateMutation, EditorUpdateMutationVariables>;
export const EditorFilmsDocument = new TypedDocumentString(`
    query EditorFilms($vertical: Vertical!, $after: String) {
  products(
    filter: {active: true, vertical: $vertical}
    orderBy: {field: NAME, direction: ASC}
    first: 100
    after: $after
  ) {
    nodes {
      ...FilmFacts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FilmFacts on Product {
  id
  sku
  name
  type
  category {
    name
  }
  specifications {
    visibleLightTransmission
    heatRejection
    uvProtection
    opacity
    color
    thicknessMicrons
  }
  price {
    unit
    material
    installation
    currency
  }
}`, {"hash":"sha256:c5fef8a39a92a47d76e2c52afb9ad81a7db518962d0654de15627507efe9f156"}) as unknown as TypedDocumentString<EditorFilmsQuery, EditorFilmsQueryVariables>;
export const TravelZonesDocument = new TypedDocumentString(`
    query TravelZones($vertical: Vertical!) {
  travelZones(vertical: $vertical) {
    code
    label
    amount
  }
  shopSettings {
    currency
  }
}
    `, {"hash":"sha256:66a57f623bf7a788057fe8fa93d8e300dc67befa9e7b361d76e05e2e4619429f"}) as unknown as TypedDocumentString<TravelZonesQuery, TravelZonesQueryVariables>;
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
export const QuotationMarginsDocument = new TypedDocumentString(`
    query QuotationMargins($id: ID!) {
  quotation(id: $id) {
    id
    number
    revision
    customer {
      name
    }
    properties {
      rooms {
        openings {
          ...MarginOpening
        }
      }
    }
    vehicles {
      openings {
        ...MarginOpening
      }
    }
    options {
      name
      selected
      totals {
        currency
        subtotal
        net
      }
      lines {
        position
        openingId
        roomName
        openingLabel
        productName
        sku
        unit
        quantity
        materialCost
        installationCost
        product {
          id
          costPerSquareMeter
        }
      }
    }
  }
}
    fragment MarginOpening on Opening {
  id
  items {
    option
    sku
    stripes {
      width
    }
  }
}`, {"hash":"sha256:57b9078f2a77a4977979d78dcb6efe25d92db221f9400ad208058ad5a706789a"}) as unknown as TypedDocumentString<QuotationMarginsQuery, QuotationMarginsQueryVariables>;
export const QuotationMessagesDocument = new TypedDocumentString(`
    query QuotationMessages($id: ID!) {
  quotation(id: $id) {
    id
    messages {
      ...MessageRow
    }
  }
}
    fragment MessageRow on OutgoingMessage {
  id
  kind
  channel
  recipient
  quotationId
  quotationNumber
  requestedBy
  subject
  state
  reason
  explanation
  createdAt
  sentAt
  textRemovedAt
}`, {"hash":"sha256:81d1cb933c1f61817baa6be91d29252304bc9a20393e2901fc6a02c62848d4ed"}) as unknown as TypedDocumentString<QuotationMessagesQuery, QuotationMessagesQueryVariables>;
export const MessageChannelsDocument = new TypedDocumentString(`
    query MessageChannels {
  availableMessageChannels
}
    `, {"hash":"sha256:3b9744c4b497cbfb7af024348ff9f9ecd31f54e5d026f2ad32a1cad134fc5b13"}) as unknown as TypedDocumentString<MessageChannelsQuery, MessageChannelsQueryVariables>;
export const PreviewSendDocument = new TypedDocumentString(`
    query PreviewSend($id: ID!, $channel: MessageChannel!) {
  previewSendQuotation(id: $id, channel: $channel) {
    subject
    text
    html
  }
}
    `, {"hash":"sha256:0ac9b9e293baeb81fc3d27cbcb745058df87662ab4ac68730169973ec49a8633"}) as unknown as TypedDocumentString<PreviewSendQuery, PreviewSendQueryVariables>;
export const SubmitRecipientsDocument = new TypedDocumentString(`
    query SubmitRecipients($id: ID!) {
  recipients: submitQuotationRecipients(id: $id) {
    channel
    recipient
    explanation
  }
}
    `, {"hash":"sha256:aacb1fe83413c9b0cc581c3fb92ed5e3f0f64288b0247c34d486d7f590a61155"}) as unknown as TypedDocumentString<SubmitRecipientsQuery, SubmitRecipientsQueryVariables>;
export const SendAddressesDocument = new TypedDocumentString(`
    query SendAddresses($id: ID!) {
  customer(id: $id) {
    id
    email
    phone
    whatsapp
  }
}
    `, {"hash":"sha256:721a5af6bd5338d46eb2df77a4fc9e7b37968f6402306bab935956f3762f38b6"}) as unknown as TypedDocumentString<SendAddressesQuery, SendAddressesQueryVariables>;
export const SendQuotationDocument = new TypedDocumentString(`
    mutation SendQuotation($id: ID!, $channel: MessageChannel!, $to: String!) {
  payload: sendQuotation(id: $id, channel: $channel, to: $to) {
    message {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0c93176266f48fe78eda20d3800eb52af6d2a9427b083b529452c5748018f913"}) as unknown as TypedDocumentString<SendQuotationMutation, SendQuotationMutationVariables>;
export const SellersDocument = new TypedDocumentString(`
    query Sellers($search: String, $ids: [ID!]) {
  sellers(search: $search, ids: $ids) {
    id
    name
  }
}
    `, {"hash":"sha256:c19a7e6fb990e893a69a5a4b1ef172b5e131cbe78d25db72603cb46e0528006e"}) as unknown as TypedDocumentString<SellersQuery, SellersQueryVariables>;
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
  acceptance {
    name
    channel
    note
  }
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
}`, {"hash":"sha256:159d6e66e92d1e46b7cffad608503a0b9637f6025fa19fa1d9a01bc12b9168f6"}) as unknown as TypedDocumentString<QuotationOneQuery, QuotationOneQueryVariables>;
export const QuotationPdfDocument = new TypedDocumentString(`
    query QuotationPdf($id: ID!) {
  quotation(id: $id) {
    url: pdfUrl
  }
}
    `, {"hash":"sha256:98e1647e4d46989ce536246c0f7abd32697a29e18922bb8a3e062a598609b0b8"}) as unknown as TypedDocumentString<QuotationPdfQuery, QuotationPdfQueryVariables>;
export const WorkOrderPdfDocument = new TypedDocumentString(`
    query WorkOrderPdf($id: ID!) {
  quotation(id: $id) {
    url: workOrderUrl
  }
}
    `, {"hash":"sha256:e58f566afcf8f3d54538886d315aec122ef2aa575f0f618bb89ed9b8d8c0914c"}) as unknown as TypedDocumentString<WorkOrderPdfQuery, WorkOrderPdfQueryVariables>;
export const RoleListDocument = new TypedDocumentString(`
    query RoleList {
  roles {
    ...RoleParts
  }
}
    fragment RoleParts on Role {
  key
  name
  description
  predefined
  permissions
  discountLimit
  holders
  requiresTwoFactor
  accessNetworks
  accessHours {
    days
    from
    until
  }
  version
}`, {"hash":"sha256:0722d202540e9dacfb9520e4a91f024a0449921a018e250dfc4dd6274fbd266b"}) as unknown as TypedDocumentString<RoleListQuery, RoleListQueryVariables>;
export const RoleOneDocument = new TypedDocumentString(`
    query RoleOne($key: ID!) {
  role(key: $key) {
    ...RoleParts
  }
}
    fragment RoleParts on Role {
  key
  name
  description
  predefined
  permissions
  discountLimit
  holders
  requiresTwoFactor
  accessNetworks
  accessHours {
    days
    from
    until
  }
  version
}`, {"hash":"sha256:300ce1c5fb324063f9240186c341a32940896443e5860c3a2181e1e45d0f2317"}) as unknown as TypedDocumentString<RoleOneQuery, RoleOneQueryVariables>;
export const PermissionListDocument = new TypedDocumentString(`
    query PermissionList {
  permissions {
    key
    description
  }
}
    `, {"hash":"sha256:9c47cc8470d98ec2291697b147cf3c1c36d6c447aa5091bea71fe2891c178857"}) as unknown as TypedDocumentString<PermissionListQuery, PermissionListQueryVariables>;
export const CreateRoleDocument = new TypedDocumentString(`
    mutation CreateRole($input: CreateRoleInput!) {
  createRole(input: $input) {
    role {
      ...RoleParts
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
fragment RoleParts on Role {
  key
  name
  description
  predefined
  permissions
  discountLimit
  holders
  requiresTwoFactor
  accessNetworks
  accessHours {
    days
    from
    until
  }
  version
}`, {"hash":"sha256:9fdfb7891218c367ff4e698589148fbb0bef96a0b00760ba226136272eb0682a"}) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const UpdateRoleDocument = new TypedDocumentString(`
    mutation UpdateRole($key: ID!, $expectedVersion: Int!, $input: UpdateRoleInput!) {
  updateRole(key: $key, expectedVersion: $expectedVersion, input: $input) {
    role {
      ...RoleParts
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
fragment RoleParts on Role {
  key
  name
  description
  predefined
  permissions
  discountLimit
  holders
  requiresTwoFactor
  accessNetworks
  accessHours {
    days
    from
    until
  }
  version
}`, {"hash":"sha256:5f636d714ee62831054404d61455fe08f28e92ead697b28bc3eed5e67c91dae1"}) as unknown as TypedDocumentString<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const DeleteRoleDocument = new TypedDocumentString(`
    mutation DeleteRole($key: ID!, $expectedVersion: Int!) {
  deleteRole(key: $key, expectedVersion: $expectedVersion) {
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
}`, {"hash":"sha256:ede25c06e947a77cc3d25126c5a4fbbdfa9968815af67ad8a7ebf6883ad0c83b"}) as unknown as TypedDocumentString<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const SetRoleAccessDocument = new TypedDocumentString(`
    mutation SetRoleAccess($key: ID!, $expectedVersion: Int!, $input: AccessWindowInput!) {
  payload: setRoleAccess(
    key: $key
    expectedVersion: $expectedVersion
    input: $input
  ) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:b99ea61fc9621335f8db77ac2b4c5e03a3b896477d2775cf282ebd78625f3e94"}) as unknown as TypedDocumentString<SetRoleAccessMutation, SetRoleAccessMutationVariables>;
export const SetRoleTwoFactorDocument = new TypedDocumentString(`
    mutation SetRoleTwoFactor($key: ID!, $expectedVersion: Int!, $required: Boolean!) {
  payload: setRoleTwoFactor(
    key: $key
    expectedVersion: $expectedVersion
    required: $required
  ) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:d44e118306f8d4744722c8e38844b9152d5c4e3382a769e8d09c84100c56df14"}) as unknown as TypedDocumentString<SetRoleTwoFactorMutation, SetRoleTwoFactorMutationVariables>;
export const RuleSetListDocument = new TypedDocumentString(`
    query RuleSetList($first: Int!, $offset: Int!) {
  ruleSets(first: $first, offset: $offset) {
    nodes {
      ...RuleSetRow
    }
    totalCount
  }
}
    fragment RuleSetRow on RuleSet {
  id
  number
  note
  author
  createdAt
  inForce
  activations {
    activeFrom
    at
    author
  }
}`, {"hash":"sha256:9a20ec37488b5f364f8787cb2ff001ad861da0087067fd9660f5466eb340c89a"}) as unknown as TypedDocumentString<RuleSetListQuery, RuleSetListQueryVariables>;
export const RuleSetOneDocument = new TypedDocumentString(`
    query RuleSetOne($number: Int!) {
  ruleSet(number: $number) {
    ...RuleSetDetail
  }
}
    fragment RuleSetRow on RuleSet {
  id
  number
  note
  author
  createdAt
  inForce
  activations {
    activeFrom
    at
    author
  }
}
fragment WasteParts on WasteRules {
  otherwise
  byOpening {
    opening
    rates {
      product
      rate
    }
  }
  curved {
    product
    rate
  }
}
fragment ComplexityParts on ComplexityRules {
  curvedGlass
  difficultAccess
  extremeWeather
  floor
  floorAbove
}
fragment RulesParts on PricingRules {
  taxRate
  minimumCharge
  removalRate
  volumeTiers {
    from
    rate
  }
  travelZones {
    code
    label
    amount
  }
  complexity {
    ...ComplexityParts
  }
  waste {
    ...WasteParts
  }
  overrides {
    vertical
    taxRate
    minimumCharge
    removalRate
    volumeTiers {
      from
      rate
    }
    travelZones {
      code
      label
      amount
    }
    complexity {
      ...ComplexityParts
    }
    waste {
      ...WasteParts
    }
  }
}
fragment RuleSetDetail on RuleSet {
  ...RuleSetRow
  rules {
    ...RulesParts
  }
}`, {"hash":"sha256:af692b7414c22ac755ff1d1dcfdec87614fad296bacddeda8a87f468763d629f"}) as unknown as TypedDocumentString<RuleSetOneQuery, RuleSetOneQueryVariables>;
export const RuleSetCompareDocument = new TypedDocumentString(`
    query RuleSetCompare($from: Int!, $to: Int!) {
  compareRuleSets(from: $from, to: $to) {
    path
    before
    after
  }
}
    `, {"hash":"sha256:fe643c16c8b483964fe491b2f32cabe16fd34ed1fb41fe203d0b0e34f3def809"}) as unknown as TypedDocumentString<RuleSetCompareQuery, RuleSetCompareQueryVariables>;
export const RuleSetPreviewDocument = new TypedDocumentString(`
    query RuleSetPreview($number: Int, $rules: RuleSetInput, $quotationIds: [ID!]!) {
  previewRuleSet(number: $number, rules: $rules, quotationIds: $quotationIds) {
    quotationId
    number
    revision
    currency
    totalBefore
    totalAfter
    difference
    userErrors {
      message
    }
  }
}
    `, {"hash":"sha256:4f60ee560d07ec6390bf1952e43c087e0352b76cfb219eeb9b26741eb4d1d251"}) as unknown as TypedDocumentString<RuleSetPreviewQuery, RuleSetPreviewQueryVariables>;
export const RecentQuotationsDocument = new TypedDocumentString(`
    query RecentQuotations($first: Int!) {
  quotations(first: $first, filter: {currentRevisionOnly: true}) {
    nodes {
      id
    }
  }
}
    `, {"hash":"sha256:838b70f5c7690381ffc512b35ed785bafdaff9f4f50de6cf468972a75492164c"}) as unknown as TypedDocumentString<RecentQuotationsQuery, RecentQuotationsQueryVariables>;
export const SaveRuleSetDocument = new TypedDocumentString(`
    mutation SaveRuleSet($input: RuleSetInput!, $note: String, $basedOn: Int!) {
  payload: saveRuleSet(input: $input, note: $note, basedOn: $basedOn) {
    ruleSet {
      number
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
}`, {"hash":"sha256:cb09e1ff97e944fca0d1472fe3cd45ad74fe840b5d6fd07a06bccce2115c9668"}) as unknown as TypedDocumentString<SaveRuleSetMutation, SaveRuleSetMutationVariables>;
export const ActivateRuleSetDocument = new TypedDocumentString(`
    mutation ActivateRuleSet($number: Int!, $from: DateTime) {
  payload: activateRuleSet(number: $number, from: $from) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:522bd1f4c412e24a99010eeefc6db87aa3bcc830de3a3c175b4cd70d9ba9b1d9"}) as unknown as TypedDocumentString<ActivateRuleSetMutation, ActivateRuleSetMutationVariables>;
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
  phone
  whatsapp
  email
  bankDetails
  terms
  country
  currency
  locale
  timeZone
  quotationExpiryDays
  updatedAt
  version
}`, {"hash":"sha256:00dd3719195f2e22284263a8c4d46b2365833c1aef4868a52e2fffe1fa1de0fc"}) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
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
  phone
  whatsapp
  email
  bankDetails
  terms
  country
  currency
  locale
  timeZone
  quotationExpiryDays
  updatedAt
  version
}`, {"hash":"sha256:38bf39352ab973ff674a030b3951e0ad8fa0c53fdfff9bd8de409d798fa6b213"}) as unknown as TypedDocumentString<UpdateSettingsMutation, UpdateSettingsMutationVariables>;
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
  phone
  whatsapp
  email
  bankDetails
  terms
  country
  currency
  locale
  timeZone
  quotationExpiryDays
  updatedAt
  version
}`, {"hash":"sha256:d430baa99cd82391cfd806b0fab72c5cceb19c2b67afd9e8e0fecf54ca7cabde"}) as unknown as TypedDocumentString<ApplyPresetMutation, ApplyPresetMutationVariables>;
export const StaffListDocument = new TypedDocumentString(`
    query StaffList($first: Int!, $offset: Int!, $filter: StaffUserFilter, $orderBy: StaffUserOrder) {
  staffUsers(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...StaffRow
    }
    totalCount
  }
}
    fragment HeldRole on Role {
  key
  name
  discountLimit
}
fragment StaffRow on StaffUser {
  id
  name
  email
  active
  version
  roles {
    ...HeldRole
  }
}`, {"hash":"sha256:29c8a864fc32ab16d085a0d5ad8ebbe91e2ad4d82b8ab5caeff4ed097bd40b15"}) as unknown as TypedDocumentString<StaffListQuery, StaffListQueryVariables>;
export const StaffOneDocument = new TypedDocumentString(`
    query StaffOne($id: ID!) {
  staffUser(id: $id) {
    ...StaffDetail
  }
}
    fragment HeldRole on Role {
  key
  name
  discountLimit
}
fragment StaffRow on StaffUser {
  id
  name
  email
  active
  version
  roles {
    ...HeldRole
  }
}
fragment StaffDetail on StaffUser {
  ...StaffRow
  hasTwoFactor
  accessExceptionUntil
  accessExceptionReason
  createdAt
  roles {
    ...HeldRole
    requiresTwoFactor
    accessNetworks
    accessHours {
      days
      from
      until
    }
  }
}`, {"hash":"sha256:328061a60b65f53bd686b1d07621fbb6aef95e33d94a8aff529759cd48f46185"}) as unknown as TypedDocumentString<StaffOneQuery, StaffOneQueryVariables>;
export const StaffSessionsDocument = new TypedDocumentString(`
    query StaffSessions($id: ID!) {
  staffSessions(staffUserId: $id) {
    id
    createdAt
    lastUsedAt
    ip
    userAgent
    current
  }
}
    `, {"hash":"sha256:bed05ef0a5e6faf305b0df89ccd40a951cc96d1edbcde7e747a8a5ca3caf70c2"}) as unknown as TypedDocumentString<StaffSessionsQuery, StaffSessionsQueryVariables>;
export const CreateStaffDocument = new TypedDocumentString(`
    mutation CreateStaff($input: CreateStaffUserInput!) {
  createStaffUser(input: $input) {
    staffUser {
      ...StaffDetail
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
fragment HeldRole on Role {
  key
  name
  discountLimit
}
fragment StaffRow on StaffUser {
  id
  name
  email
  active
  version
  roles {
    ...HeldRole
  }
}
fragment StaffDetail on StaffUser {
  ...StaffRow
  hasTwoFactor
  accessExceptionUntil
  accessExceptionReason
  createdAt
  roles {
    ...HeldRole
    requiresTwoFactor
    accessNetworks
    accessHours {
      days
      from
      until
    }
  }
}`, {"hash":"sha256:22f33ea05f817356d800eb2af419f604b8e8c2bf80fc41e3839b8763711e7683"}) as unknown as TypedDocumentString<CreateStaffMutation, CreateStaffMutationVariables>;
export const UpdateStaffDocument = new TypedDocumentString(`
    mutation UpdateStaff($id: ID!, $expectedVersion: Int!, $input: UpdateStaffUserInput!) {
  payload: updateStaffUser(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    staffUser {
      ...StaffDetail
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
fragment HeldRole on Role {
  key
  name
  discountLimit
}
fragment StaffRow on StaffUser {
  id
  name
  email
  active
  version
  roles {
    ...HeldRole
  }
}
fragment StaffDetail on StaffUser {
  ...StaffRow
  hasTwoFactor
  accessExceptionUntil
  accessExceptionReason
  createdAt
  roles {
    ...HeldRole
    requiresTwoFactor
    accessNetworks
    accessHours {
      days
      from
      until
    }
  }
}`, {"hash":"sha256:1a75dd1833da1fe8f2dec690d8a7ac4e2b560356a91ce77acca156f08bc24c97"}) as unknown as TypedDocumentString<UpdateStaffMutation, UpdateStaffMutationVariables>;
export const SetStaffPasswordDocument = new TypedDocumentString(`
    mutation SetStaffPassword($id: ID!, $newPassword: String!) {
  payload: setStaffPassword(id: $id, newPassword: $newPassword) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:ff97a1a0a723b6da65b5539d333bff1f632b1ba5d3a8bbd78027ce49aab5a635"}) as unknown as TypedDocumentString<SetStaffPasswordMutation, SetStaffPasswordMutationVariables>;
export const ResetTwoFactorDocument = new TypedDocumentString(`
    mutation ResetTwoFactor($id: ID!) {
  payload: resetTwoFactor(id: $id) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:0c1e076486d0b40bad892c8a5a4b63f40d8cbf81ff1d9b9bbaa9bc92ed4733a3"}) as unknown as TypedDocumentString<ResetTwoFactorMutation, ResetTwoFactorMutationVariables>;
export const SetAccessExceptionDocument = new TypedDocumentString(`
    mutation SetAccessException($id: ID!, $expectedVersion: Int!, $until: DateTime, $reason: String) {
  payload: setAccessException(
    id: $id
    expectedVersion: $expectedVersion
    until: $until
    reason: $reason
  ) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:cdd6322c07865f66950e127517aa6c2e3c54b73c8613d4ddbe2e8707f91b1861"}) as unknown as TypedDocumentString<SetAccessExceptionMutation, SetAccessExceptionMutationVariables>;
export const TemplateListDocument = new TypedDocumentString(`
    query TemplateList {
  messageTemplates {
    ...TemplateParts
  }
}
    fragment TemplateParts on MessageTemplate {
  id
  kind
  channel
  language
  audience
  subject
  preheader
  providerTemplate
  body
  isCustom
  hasDocument
  isReminder
  version
  updatedAt
  updatedBy
  variables {
    name
    meaning
    meaningEnglish
    required
  }
}`, {"hash":"sha256:f0532abe97135073cb027e4a06274c9c150d1549f81ccb098e6319ee7d56bddc"}) as unknown as TypedDocumentString<TemplateListQuery, TemplateListQueryVariables>;
export const TemplateOneDocument = new TypedDocumentString(`
    query TemplateOne($id: ID!) {
  messageTemplate(id: $id) {
    ...TemplateParts
  }
}
    fragment TemplateParts on MessageTemplate {
  id
  kind
  channel
  language
  audience
  subject
  preheader
  providerTemplate
  body
  isCustom
  hasDocument
  isReminder
  version
  updatedAt
  updatedBy
  variables {
    name
    meaning
    meaningEnglish
    required
  }
}`, {"hash":"sha256:3c1d9e7adc46d752ca9f6bb46e312b54e5ff5afa69a1293360283d52cfbb079c"}) as unknown as TypedDocumentString<TemplateOneQuery, TemplateOneQueryVariables>;
export const TemplatePreviewDocument = new TypedDocumentString(`
    query TemplatePreview($id: ID!, $input: MessageTemplateInput!, $quotationId: ID) {
  previewMessage(id: $id, input: $input, quotationId: $quotationId) {
    preview {
      subject
      text
      html
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b72f2d147860b941352a1d25c151e83fe791dc8c70271eabcdf6f018f896f078"}) as unknown as TypedDocumentString<TemplatePreviewQuery, TemplatePreviewQueryVariables>;
export const UpdateTemplateDocument = new TypedDocumentString(`
    mutation UpdateTemplate($id: ID!, $expectedVersion: Int!, $input: MessageTemplateInput!) {
  payload: updateMessageTemplate(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    template {
      ...TemplateParts
    }
    userErrors {
      code
      message
      path
      ... on ConflictError {
        currentVersion
      }
    }
  }
}
    fragment TemplateParts on MessageTemplate {
  id
  kind
  channel
  language
  audience
  subject
  preheader
  providerTemplate
  body
  isCustom
  hasDocument
  isReminder
  version
  updatedAt
  updatedBy
  variables {
    name
    meaning
    meaningEnglish
    required
  }
}`, {"hash":"sha256:2593e06316fa0a50f2c2a0159bf580a693f6c921e1241108d661f19be804ee84"}) as unknown as TypedDocumentString<UpdateTemplateMutation, UpdateTemplateMutationVariables>;
export const ResetTemplateDocument = new TypedDocumentString(`
    mutation ResetTemplate($id: ID!, $expectedVersion: Int!) {
  payload: resetMessageTemplate(id: $id, expectedVersion: $expectedVersion) {
    template {
      ...TemplateParts
    }
    userErrors {
      code
      message
      path
    }
  }
}
    fragment TemplateParts on MessageTemplate {
  id
  kind
  channel
  language
  audience
  subject
  preheader
  providerTemplate
  body
  isCustom
  hasDocument
  isReminder
  version
  updatedAt
  updatedBy
  variables {
    name
    meaning
    meaningEnglish
    required
  }
}`, {"hash":"sha256:0117119d6e5c042699b1eb0a042a266a65aaa750b466cdaaa8a52d50e22837e7"}) as unknown as TypedDocumentString<ResetTemplateMutation, ResetTemplateMutationVariables>;
export const SendTestMessageDocument = new TypedDocumentString(`
    mutation SendTestMessage($id: ID!, $input: MessageTemplateInput!, $quotationId: ID, $phone: String) {
  payload: sendTestMessage(
    id: $id
    input: $input
    quotationId: $quotationId
    phone: $phone
  ) {
    userErrors {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e8b33f0099fe9f3376190519c8d2ebc7b0997d00afb12dfa94adf05b769c92bf"}) as unknown as TypedDocumentString<SendTestMessageMutation, SendTestMessageMutationVariables>;
export const EndpointListDocument = new TypedDocumentString(`
    query EndpointList {
  webhookEndpoints {
    ...EndpointParts
  }
}
    fragment EndpointParts on WebhookEndpoint {
  id
  name
  url
  events
  apiVersion
  state
  pauseReason
  pausedAt
  failingSince
  held
  previousUntil
  createdBy
  createdAt
}`, {"hash":"sha256:2e505c0873a5d98d7dab5c358ef8957c4741011dc908b8269057ec4b539a039c"}) as unknown as TypedDocumentString<EndpointListQuery, EndpointListQueryVariables>;
export const EndpointOneDocument = new TypedDocumentString(`
    query EndpointOne($id: ID!) {
  webhookEndpoint(id: $id) {
    ...EndpointParts
  }
}
    fragment EndpointParts on WebhookEndpoint {
  id
  name
  url
  events
  apiVersion
  state
  pauseReason
  pausedAt
  failingSince
  held
  previousUntil
  createdBy
  createdAt
}`, {"hash":"sha256:1ea8847bccf7eca476be38a03e78e80c3a86fe8b724f9711d71b9cadce99d18a"}) as unknown as TypedDocumentString<EndpointOneQuery, EndpointOneQueryVariables>;
export const CreateEndpointDocument = new TypedDocumentString(`
    mutation CreateEndpoint($input: CreateWebhookEndpointInput!) {
  payload: createWebhookEndpoint(input: $input) {
    secret
    endpoint {
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
}`, {"hash":"sha256:5a8050241a94f77e053f9b79aa76a15b35f0dadb2ebf57c72c08287993f29d0e"}) as unknown as TypedDocumentString<CreateEndpointMutation, CreateEndpointMutationVariables>;
export const UpdateEndpointDocument = new TypedDocumentString(`
    mutation UpdateEndpoint($id: ID!, $input: UpdateWebhookEndpointInput!) {
  updateWebhookEndpoint(id: $id, input: $input) {
    endpoint {
      ...EndpointParts
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
fragment EndpointParts on WebhookEndpoint {
  id
  name
  url
  events
  apiVersion
  state
  pauseReason
  pausedAt
  failingSince
  held
  previousUntil
  createdBy
  createdAt
}`, {"hash":"sha256:bca1c90b3de18d85b3e9c9f91c94532ddd83b0f937948199c8698d6090fe5775"}) as unknown as TypedDocumentString<UpdateEndpointMutation, UpdateEndpointMutationVariables>;
export const DeleteEndpointDocument = new TypedDocumentString(`
    mutation DeleteEndpoint($id: ID!) {
  payload: deleteWebhookEndpoint(id: $id) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:7e173bf79c6c9d0f8d731d1e9e3322a7a7a70d3fd01cf067105dfd87ea47aceb"}) as unknown as TypedDocumentString<DeleteEndpointMutation, DeleteEndpointMutationVariables>;
export const RotateEndpointDocument = new TypedDocumentString(`
    mutation RotateEndpoint($id: ID!, $graceHours: Int!) {
  payload: rotateWebhookSecret(id: $id, graceHours: $graceHours) {
    secret
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:e7ba47551649f03706af6f8205b15282a59c0a9391a4e6a397981793d9d88258"}) as unknown as TypedDocumentString<RotateEndpointMutation, RotateEndpointMutationVariables>;
export const PauseEndpointDocument = new TypedDocumentString(`
    mutation PauseEndpoint($id: ID!) {
  payload: pauseWebhookEndpoint(id: $id) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:66590d4a035fda2fb1a00bdd5eda8bc1f658c9a82be13d3da96e21b6e5a76e29"}) as unknown as TypedDocumentString<PauseEndpointMutation, PauseEndpointMutationVariables>;
export const ResumeEndpointDocument = new TypedDocumentString(`
    mutation ResumeEndpoint($id: ID!) {
  payload: resumeWebhookEndpoint(id: $id) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:42950cf48e118ebcd84ae1dfbf13dd8fd97be3ddffd8fbc6f7536df9f35a2fb3"}) as unknown as TypedDocumentString<ResumeEndpointMutation, ResumeEndpointMutationVariables>;
export const TestEndpointDocument = new TypedDocumentString(`
    mutation TestEndpoint($endpointId: ID!) {
  payload: sendTestWebhook(endpointId: $endpointId) {
    delivery {
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
}`, {"hash":"sha256:e1a69c8321a2b712f604b2815bb9b947e5872bd7ad9c11cd3d82314c9c5e82dd"}) as unknown as TypedDocumentString<TestEndpointMutation, TestEndpointMutationVariables>;
export const DeliveryListDocument = new TypedDocumentString(`
    query DeliveryList($first: Int!, $offset: Int!, $filter: WebhookDeliveryFilter) {
  webhookDeliveries(first: $first, offset: $offset, filter: $filter) {
    nodes {
      ...DeliveryRow
    }
    totalCount
  }
}
    fragment DeliveryRow on WebhookDelivery {
  id
  endpointId
  endpointName
  event
  state
  createdAt
  attemptCount
  lastStatus
  lastFailure
}`, {"hash":"sha256:166b1fc608f0d8a0b4e6533453cdc83022114ca69829faf9f078dd13670c7b3a"}) as unknown as TypedDocumentString<DeliveryListQuery, DeliveryListQueryVariables>;
export const DeliveryOneDocument = new TypedDocumentString(`
    query DeliveryOne($id: ID!) {
  webhookDelivery(id: $id) {
    id
    endpointId
    endpointName
    eventId
    event
    state
    createdAt
    body
    attempts {
      id
      at
      durationMs
      status
      answer
      failure
      detail
    }
  }
}
    `, {"hash":"sha256:71ecb7cde772f3d044d5a2564bc41222e50b611ac21ce42d43b76d9cd715209a"}) as unknown as TypedDocumentString<DeliveryOneQuery, DeliveryOneQueryVariables>;
export const RedeliverDocument = new TypedDocumentString(`
    mutation Redeliver($id: ID!) {
  payload: redeliverWebhook(id: $id) {
    userErrors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  path
}`, {"hash":"sha256:5caf46c5172fc831ad3bcd821a618739debff42ce136188b1366825eb72bef9b"}) as unknown as TypedDocumentString<RedeliverMutation, RedeliverMutationVariables>;