import * as z from 'zod/mini';
import { GOALS, VERTICALS } from '../../films/vocabulary';
import {
  BODY_TYPES,
  DIRECTIONS,
  GLASS_TYPES,
  OPENING_TYPES,
  PROPERTY_TYPES,
  ROOM_TYPES,
  SPOTS,
} from './vocabulary';

/**
 * A quote in the making, as its customer typed it: numbers stay texts until they are sent, so that nothing typed is ever
 * lost. One schema is the type, and what a stored draft is checked against.
 */
const opening = z.object({
  id: z.string(),
  type: z.enum([...OPENING_TYPES, ...GLASS_TYPES]),
  label: z.string(),
  width: z.string(),
  height: z.string(),
  quantity: z.string(),
  removeOldFilm: z.boolean(),
  difficultAccess: z.boolean(),
  curvedGlass: z.boolean(),
  extremeWeather: z.boolean(),
  /** Null in rooms. */
  spot: z.nullable(z.enum(SPOTS)),
});
export type Opening = z.infer<typeof opening>;

const room = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(ROOM_TYPES),
  /** Empty: the floor of the place. */
  floor: z.string(),
  openings: z.array(opening),
});
export type Room = z.infer<typeof room>;

const place = z.object({
  type: z.nullable(z.enum(PROPERTY_TYPES)),
  floor: z.string(),
  line1: z.string(),
  district: z.string(),
});
export type Place = z.infer<typeof place>;

const vehicle = z.object({
  id: z.string(),
  make: z.string(),
  model: z.string(),
  year: z.string(),
  bodyType: z.nullable(z.enum(BODY_TYPES)),
  openings: z.array(opening),
});
export type Vehicle = z.infer<typeof vehicle>;

const stripes = z.object({ direction: z.enum(DIRECTIONS), count: z.string(), width: z.string() });
export type Stripes = z.infer<typeof stripes>;

/** Stripes are there when, and only when, the film is sold by the metre. */
const choice = z.object({ sku: z.string(), stripes: z.nullable(stripes) });
export type FilmChoice = z.infer<typeof choice>;

/** An alternative: the film of an opening is its own, else its room's, else that of all. */
const option = z.object({
  id: z.string(),
  name: z.string(),
  all: z.nullable(choice),
  rooms: z.record(z.string(), choice),
  openings: z.record(z.string(), choice),
});
export type Option = z.infer<typeof option>;

const contact = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  /** Whether the telephone takes WhatsApp messages as well. */
  whatsapp: z.boolean(),
  business: z.boolean(),
  taxId: z.string(),
  businessActivity: z.string(),
  notes: z.string(),
  /** The version of the words about news that were agreed to; empty: none, or the shop has been told. */
  marketing: z.string(),
});
export type Contact = z.infer<typeof contact>;
export const contactParts = z.keyof(contact);

/** The key of a submission, kept until the shop has acknowledged it. */
const sending = z.object({
  key: z.string(),
  /** What was sent with it, as JSON, the last attempt last: any of them may have arrived. */
  inputs: z.array(z.string()),
  /** ISO 8601, of the first attempt with this key. */
  since: z.string(),
});
export type Sending = z.infer<typeof sending>;

const receipt = z.object({
  number: z.string(),
  token: z.nullable(z.string()),
  total: z.string(),
  currency: z.string(),
  /** Something was changed after it had arrived, and is not in it. */
  changedSince: z.boolean(),
});
export type Receipt = z.infer<typeof receipt>;

export const draftSchema = z.object({
  id: z.string(),
  /** ISO 8601. */
  createdAt: z.string(),
  updatedAt: z.string(),
  vertical: z.nullable(z.enum(VERTICALS)),
  place,
  rooms: z.array(room),
  vehicles: z.array(vehicle).check(z.minLength(1)),
  goal: z.nullable(z.enum(GOALS)),
  options: z.array(option).check(z.minLength(1)),
  contact,
  sending: z.nullable(sending),
  receipt: z.nullable(receipt),
});
export type Draft = z.infer<typeof draftSchema>;

export const newOption = (id: string, name = ''): Option => ({
  id,
  name,
  all: null,
  rooms: {},
  openings: {},
});

export const newVehicle = (id: string): Vehicle => ({
  id,
  make: '',
  model: '',
  year: '',
  bodyType: null,
  openings: [],
});

/** The vehicle that a draft begins with. */
export const FIRST_VEHICLE = 'vehicle';

export const newDraft = (id: string, now: string): Draft => ({
  id,
  createdAt: now,
  updatedAt: now,
  vertical: null,
  place: { type: null, floor: '', line1: '', district: '' },
  rooms: [],
  vehicles: [newVehicle(FIRST_VEHICLE)],
  goal: null,
  options: [newOption('a')],
  contact: {
    name: '',
    email: '',
    phone: '',
    whatsapp: false,
    business: false,
    taxId: '',
    businessActivity: '',
    notes: '',
    marketing: '',
  },
  sending: null,
  receipt: null,
});

/** What was sent, as a draft that nobody has sent: the same sizes, films and contact. @param empty its own id and times */
export const afresh = (sent: Draft, { id, createdAt, updatedAt }: Draft): Draft => ({
  ...sent,
  id,
  createdAt,
  updatedAt,
  sending: null,
  receipt: null,
});
