import type { Vertical } from '../../films/vocabulary';

/** The words of the API that a draft is made of, in the order that screens show them. */
export const PROPERTY_TYPES = ['HOUSE', 'APARTMENT', 'OFFICE', 'COMMERCIAL', 'BUILDING'] as const;
export type PropertyType = (typeof PROPERTY_TYPES)[number];
/** What places a line of business is about. */
export const PLACES_OF: Readonly<Record<Vertical, readonly PropertyType[]>> = {
  RESIDENTIAL: ['HOUSE', 'APARTMENT'],
  COMMERCIAL: ['OFFICE', 'COMMERCIAL', 'BUILDING'],
  ARCHITECTURAL: PROPERTY_TYPES,
  AUTOMOTIVE: [],
};

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

/** Of rooms. */
export const OPENING_TYPES = [
  'WINDOW',
  'SLIDING_DOOR',
  'DOOR',
  'SHOWER_ENCLOSURE',
  'PARTITION',
  'SKYLIGHT',
] as const;
/** Of vehicles. */
export const GLASS_TYPES = [
  'WINDSHIELD',
  'FRONT_SIDE_WINDOW',
  'REAR_SIDE_WINDOW',
  'REAR_WINDOW',
  'SUNROOF',
] as const;
export type OpeningType = (typeof OPENING_TYPES | typeof GLASS_TYPES)[number];

export const BODY_TYPES = ['HATCHBACK', 'SEDAN', 'SUV', 'PICKUP', 'VAN', 'COUPE'] as const;
export type BodyType = (typeof BODY_TYPES)[number];

/** Where a glass sits on the drawn car; left and right as the driver sees them. */
export const SPOTS = [
  'windshield',
  'frontLeft',
  'frontRight',
  'rearLeft',
  'rearRight',
  'quarterLeft',
  'quarterRight',
  'rear',
  'sunroof',
] as const;
export type Spot = (typeof SPOTS)[number];

/** What makes an installation dearer or longer. */
export const CONDITIONS = ['removeOldFilm', 'difficultAccess', 'curvedGlass', 'extremeWeather'] as const;

export const DIRECTIONS = ['HORIZONTAL', 'VERTICAL'] as const;
