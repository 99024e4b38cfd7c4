import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { MeasuredBy, OpeningType, PropertyType, RoomType } from '../../quote-engine/index.js';

export const PropertyTypeEnum = graphqlEnum<PropertyType>(
  'PropertyType',
  'What kind of building or part of one a place is.',
  {
    HOUSE: 'A house.',
    APARTMENT: 'A flat in a building.',
    OFFICE: 'Office premises.',
    BUILDING: 'A whole building.',
    COMMERCIAL: 'A shop, restaurant, hotel or other business premises.',
  },
);

export const RoomTypeEnum = graphqlEnum<RoomType>(
  'RoomType',
  'What a room is used for. It does not change the price.',
  {
    LIVING_ROOM: 'Living or dining room.',
    BEDROOM: 'Bedroom.',
    KITCHEN: 'Kitchen.',
    BATHROOM: 'Bathroom.',
    OFFICE: 'Office or study.',
    MEETING_ROOM: 'Meeting room.',
    LOBBY: 'Lobby, reception or entrance hall.',
    FACADE: 'The outside of the building, one side of it, or a floor of one side.',
    OTHER: 'Anything else; the name says what.',
  },
);

const ON_PROPERTIES = 'Only in rooms.';
const ON_VEHICLES = 'Only on vehicles.';
export const OpeningTypeEnum = graphqlEnum<OpeningType>(
  'OpeningType',
  'The kind of glazed opening. With the kind of film it decides the waste rate, unless the glass is curved; a kind that ' +
    'the waste table does not name has the rate 0.15.',
  {
    WINDOW: `Window. In the waste table. ${ON_PROPERTIES}`,
    DOOR: `Glass door on hinges. In the waste table. ${ON_PROPERTIES}`,
    SLIDING_DOOR: `Sliding glass door or window wall. ${ON_PROPERTIES}`,
    SHOWER_ENCLOSURE: `Glass of a shower. In the waste table. ${ON_PROPERTIES}`,
    PARTITION: `Glass wall inside a building. ${ON_PROPERTIES}`,
    SKYLIGHT: `Window in a roof. ${ON_PROPERTIES}`,
    WINDSHIELD: `Windscreen. ${ON_VEHICLES}`,
    FRONT_SIDE_WINDOW: `Window of a front door. ${ON_VEHICLES}`,
    REAR_SIDE_WINDOW: `Side window behind the front doors. ${ON_VEHICLES}`,
    REAR_WINDOW: `Rear window. ${ON_VEHICLES}`,
    SUNROOF: `Glass in the roof. ${ON_VEHICLES}`,
  },
);

export const MeasuredByEnum = graphqlEnum<MeasuredBy>(
  'MeasuredBy',
  'Who took the sizes, and so how far they can be trusted.',
  {
    CUSTOMER: 'The customer; the shop usually measures again before it orders.',
    SHOP: 'The shop, on a visit.',
  },
);
