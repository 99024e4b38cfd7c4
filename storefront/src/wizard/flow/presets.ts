import type { Vertical } from '../../films/vocabulary';
import type { OpeningType, RoomType } from './vocabulary';

/** A room as it usually is; sizes in millimetres, to be corrected by whoever measures. */
export interface Preset {
  /** Names it in the words. */
  readonly key: PresetKey;
  readonly room: RoomType;
  readonly openings: readonly PresetOpening[];
}

interface PresetOpening {
  readonly type: OpeningType;
  readonly width: number;
  readonly height: number;
  readonly quantity: number;
}

export type PresetKey =
  | 'living'
  | 'bedroom'
  | 'kitchen'
  | 'bathroom'
  | 'study'
  | 'shopWindow'
  | 'openOffice'
  | 'meetingRoom'
  | 'lobby'
  | 'facade'
  | 'partition'
  | 'other';

const glass = (type: OpeningType, width: number, height: number, quantity = 1): PresetOpening => ({
  type,
  width,
  height,
  quantity,
});

const LIVING: Preset = {
  key: 'living',
  room: 'LIVING_ROOM',
  openings: [glass('SLIDING_DOOR', 2400, 2100), glass('WINDOW', 1500, 1200)],
};
const BEDROOM: Preset = { key: 'bedroom', room: 'BEDROOM', openings: [glass('WINDOW', 1500, 1200)] };
const KITCHEN: Preset = { key: 'kitchen', room: 'KITCHEN', openings: [glass('WINDOW', 1200, 1000)] };
const BATHROOM: Preset = {
  key: 'bathroom',
  room: 'BATHROOM',
  openings: [glass('WINDOW', 600, 600), glass('SHOWER_ENCLOSURE', 900, 1900)],
};
const STUDY: Preset = { key: 'study', room: 'OFFICE', openings: [glass('WINDOW', 1500, 1200)] };
const SHOP_WINDOW: Preset = {
  key: 'shopWindow',
  room: 'FACADE',
  openings: [glass('WINDOW', 2400, 2400, 2), glass('DOOR', 900, 2200)],
};
const OPEN_OFFICE: Preset = { key: 'openOffice', room: 'OFFICE', openings: [glass('WINDOW', 1800, 1500, 4)] };
const MEETING_ROOM: Preset = {
  key: 'meetingRoom',
  room: 'MEETING_ROOM',
  openings: [glass('PARTITION', 3000, 2600), glass('DOOR', 900, 2600)],
};
const LOBBY: Preset = {
  key: 'lobby',
  room: 'LOBBY',
  openings: [glass('WINDOW', 2400, 3000, 3), glass('DOOR', 1000, 2400, 2)],
};
const FACADE: Preset = { key: 'facade', room: 'FACADE', openings: [glass('WINDOW', 1500, 2800, 6)] };
const PARTITION: Preset = { key: 'partition', room: 'OFFICE', openings: [glass('PARTITION', 2400, 2600, 2)] };
const OTHER: Preset = { key: 'other', room: 'OTHER', openings: [glass('WINDOW', 1200, 1200)] };

const BY_VERTICAL: Record<Vertical, readonly Preset[]> = {
  RESIDENTIAL: [LIVING, BEDROOM, KITCHEN, BATHROOM, STUDY, OTHER],
  COMMERCIAL: [SHOP_WINDOW, OPEN_OFFICE, MEETING_ROOM, LOBBY, BATHROOM, KITCHEN, OTHER],
  ARCHITECTURAL: [MEETING_ROOM, PARTITION, FACADE, LOBBY, BATHROOM, OTHER],
  AUTOMOTIVE: [],
};

/** The rooms that a line of business offers, the commonest first. */
export const presetsFor = (vertical: Vertical): readonly Preset[] => BY_VERTICAL[vertical];
