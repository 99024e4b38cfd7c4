import type { OpeningType, ProductType, RoomType } from '../../../../modules/quote-engine/index.js';
import type { Weighted } from '../random.js';

export interface RoomKind {
  readonly type: RoomType;
  readonly names: readonly string[];
  readonly openings: Weighted<OpeningType>;
  /** Which films such a room usually gets. */
  readonly films: Weighted<ProductType>;
}

const kind = (
  type: RoomType,
  names: readonly string[],
  openings: RoomKind['openings'],
  films: RoomKind['films'],
): RoomKind => ({ type, names, openings, films });

const WINDOWS: Weighted<OpeningType> = [
  [8, 'WINDOW'],
  [1, 'DOOR'],
];
const WORKPLACES: Weighted<OpeningType> = [
  [5, 'WINDOW'],
  [3, 'PARTITION'],
  [1, 'DOOR'],
];

/** The rooms of homes. */
export const HOME: Weighted<RoomKind> = [
  [
    8,
    kind(
      'LIVING_ROOM',
      ['Living', 'Comedor', 'Estar', 'Living comedor', 'Terraza'],
      [
        [5, 'WINDOW'],
        [4, 'SLIDING_DOOR'],
        [0.3, 'SKYLIGHT'],
      ],
      [
        [6, 'SOLAR_CONTROL'],
        [3, 'LAMINATE'],
        [1, 'PRIVACY'],
      ],
    ),
  ],
  [
    9,
    kind(
      'BEDROOM',
      ['Dormitorio principal', 'Dormitorio 2', 'Dormitorio 3', 'Pieza de los niños', 'Dormitorio de visitas'],
      [
        [8, 'WINDOW'],
        [1, 'SLIDING_DOOR'],
      ],
      [
        [4, 'SOLAR_CONTROL'],
        [3, 'PRIVACY'],
        [2, 'LAMINATE'],
      ],
    ),
  ],
  [
    3,
    kind('KITCHEN', ['Cocina', 'Loggia', 'Comedor de diario'], WINDOWS, [
      [4, 'SOLAR_CONTROL'],
      [3, 'LAMINATE'],
      [1, 'VINYL'],
    ]),
  ],
  [
    3,
    kind(
      'BATHROOM',
      ['Baño', 'Baño principal', 'Baño de visitas'],
      [
        [3, 'SHOWER_ENCLOSURE'],
        [2, 'WINDOW'],
      ],
      [
        [6, 'VINYL'],
        [3, 'PRIVACY'],
        [1, 'DECORATIVE'],
      ],
    ),
  ],
  [
    2,
    kind('OFFICE', ['Escritorio', 'Sala de estudio'], WINDOWS, [
      [6, 'SOLAR_CONTROL'],
      [1, 'PRIVACY'],
    ]),
  ],
];

/** The rooms of offices, shops, clinics. */
export const WORK: Weighted<RoomKind> = [
  [
    6,
    kind('OFFICE', ['Oficina 1', 'Oficina 2', 'Gerencia', 'Box de atención', 'Planta abierta'], WORKPLACES, [
      [5, 'SOLAR_CONTROL'],
      [3, 'VINYL'],
      [1, 'PRIVACY'],
    ]),
  ],
  [
    4,
    kind(
      'MEETING_ROOM',
      ['Sala de reuniones', 'Sala Ñuble', 'Sala de directorio'],
      [
        [5, 'PARTITION'],
        [2, 'DOOR'],
        [1, 'WINDOW'],
      ],
      [
        [6, 'VINYL'],
        [3, 'DECORATIVE'],
        [1, 'PRIVACY'],
      ],
    ),
  ],
  [
    3,
    kind('LOBBY', ['Recepción', 'Hall de acceso', 'Sala de espera'], WORKPLACES, [
      [4, 'LAMINATE'],
      [4, 'SOLAR_CONTROL'],
      [2, 'DECORATIVE'],
    ]),
  ],
  [
    2,
    kind('OTHER', ['Vitrina', 'Bodega', 'Comedor del personal'], WINDOWS, [
      [4, 'LAMINATE'],
      [3, 'VINYL'],
      [2, 'DECORATIVE'],
    ]),
  ],
];

/** What architects ask for: whole facades and what lies behind them. */
export const BUILDING: Weighted<RoomKind> = [
  [
    5,
    kind(
      'FACADE',
      ['Fachada norte', 'Fachada poniente', 'Fachada oriente', 'Muro cortina'],
      [
        [9, 'WINDOW'],
        [1, 'PARTITION'],
      ],
      [
        [6, 'SOLAR_CONTROL'],
        [4, 'LAMINATE'],
      ],
    ),
  ],
  [
    2,
    kind('LOBBY', ['Hall de acceso', 'Lobby'], WORKPLACES, [
      [5, 'LAMINATE'],
      [3, 'SOLAR_CONTROL'],
    ]),
  ],
];
