import * as z from 'zod/mini';
import {
  ADJUSTMENT_KINDS,
  BUILDING_OPENINGS,
  PROPERTY_TYPES,
  ROOM_TYPES,
  VEHICLE_OPENINGS,
  VERTICALS,
} from '../../../format/choices';

/**
 * A draft as it is edited. Numbers stay the texts that people type, so that nothing typed is lost and a bad one stands in
 * its cell. One schema is the type, and what the browser has kept is checked against it. It is never changed: commands
 * answer another draft, which shares what stayed the same.
 */
const stripes = z.object({
  direction: z.enum(['HORIZONTAL', 'VERTICAL']),
  count: z.string(),
  width: z.string(),
});
export type Stripes = z.infer<typeof stripes>;

/** Stripes are there when, and only when, the film is sold by the metre. */
const film = z.object({ sku: z.string(), stripes: z.nullable(stripes) });
export type Film = z.infer<typeof film>;

/** The alternative that it belongs to; null: to every one. */
const openingFilm = z.extend(film, { alternative: z.nullable(z.string()) });
export type OpeningFilm = z.infer<typeof openingFilm>;

const openingType = z.enum([...BUILDING_OPENINGS, ...VEHICLE_OPENINGS]);

const opening = z.object({
  id: z.string(),
  label: z.string(),
  type: openingType,
  /** While nobody has chosen the type: what it is when its name says nothing. */
  usualType: z.optional(openingType),
  /** A pasted word that names no kind: it stands in the kind's cell until one is chosen. */
  unknownType: z.optional(z.string()),
  width: z.string(),
  height: z.string(),
  quantity: z.string(),
  difficultAccess: z.boolean(),
  curvedGlass: z.boolean(),
  extremeWeather: z.boolean(),
  removeOldFilm: z.boolean(),
  films: z.array(openingFilm),
  /** What the grid does not show and the draft must not lose. */
  details: z.object({
    measuredBy: z.enum(['CUSTOMER', 'SHOP']),
    glassType: z.nullable(z.string()),
    frameMaterial: z.nullable(z.string()),
    openingDirection: z.nullable(z.string()),
  }),
});
export type Opening = z.infer<typeof opening>;

/** A vehicle has one, which has no name. */
const room = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(ROOM_TYPES),
  /** Nobody has chosen what it is for: its name may say so. */
  typeIsOpen: z.optional(z.boolean()),
  floor: z.string(),
  area: z.nullable(z.string()),
  openings: z.array(opening),
});
export type Room = z.infer<typeof room>;

const text = z.nullable(z.string());
const address = z.object({
  line1: text,
  line2: text,
  district: text,
  region: text,
  postalCode: text,
  country: text,
  notes: text,
  latitude: z.nullable(z.number()),
  longitude: z.nullable(z.number()),
});
export type Address = z.infer<typeof address>;

const property = z.object({
  kind: z.literal('property'),
  type: z.enum(PROPERTY_TYPES),
  address: z.nullable(address),
  totalArea: text,
  floors: z.nullable(z.number()),
  /** The customer's own place that it was copied of. */
  sourceId: text,
});
export type Property = z.infer<typeof property>;

const vehicle = z.object({
  kind: z.literal('vehicle'),
  make: z.string(),
  model: z.string(),
  year: z.string(),
  bodyType: z.string(),
  vin: z.string(),
  sourceId: text,
});
export type Vehicle = z.infer<typeof vehicle>;

const place = z.object({
  id: z.string(),
  about: z.discriminatedUnion('kind', [property, vehicle]),
  rooms: z.array(room),
});
export type Place = z.infer<typeof place>;

const alternative = z.object({ id: z.string(), name: z.string() });
export type Alternative = z.infer<typeof alternative>;

/** The amount is the API's decimal, or what somebody typed that is no number. */
const adjustment = z.object({
  id: z.string(),
  kind: z.enum(ADJUSTMENT_KINDS),
  label: z.string(),
  amount: z.string(),
  reason: z.string(),
});
export type Adjustment = z.infer<typeof adjustment>;

export const draftSchema = z.object({
  vertical: z.enum(VERTICALS),
  places: z.array(place),
  /** At least one; a single one may have no name. */
  alternatives: z.array(alternative),
  adjustments: z.array(adjustment),
  travelZone: z.string(),
  notes: z.string(),
});
export type Draft = z.infer<typeof draftSchema>;

/** The columns of the grid that are typed into, in their order. */
export const TYPED = ['label', 'width', 'height', 'quantity'] as const;
export type TypedField = (typeof TYPED)[number];

/** What makes an opening dearer to work on. */
export const CONDITIONS = ['difficultAccess', 'curvedGlass', 'extremeWeather', 'removeOldFilm'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Gives each part of a draft an id of its own. */
export type NewId = () => string;

/** A row that says nothing is not part of the quotation. */
export const isBlank = ({ label, width, height }: Opening): boolean =>
  label.trim() === '' && width.trim() === '' && height.trim() === '';

export const openingsOf = (draft: Pick<Draft, 'places'>): Opening[] =>
  draft.places.flatMap(({ rooms }) => rooms.flatMap(({ openings }) => openings));

export const isVehicle = (draft: Pick<Draft, 'vertical'>): boolean => draft.vertical === 'AUTOMOTIVE';
