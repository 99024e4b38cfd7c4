/** Rooms and their rows as a person types them: name, width, height, quantity. */
export const ROOMS: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[] = [
  [
    'Living',
    [
      ['Ventanal', '2,4', '2,1', '1'],
      ['Norte', '120 cm', '1500mm', '2'],
    ],
  ],
  ['Cocina', [['Lavaplatos', '90', '1,05', '1']]],
  [
    'Dormitorio',
    [
      ['Oriente', '1 m 20', '1,355', '3'],
      ['Baño', '0,6', '0,4', '1'],
    ],
  ],
];

/** The same rows in metres. */
export const METRES = [
  ['2.4', '2.1', 1],
  ['1.2', '1.5', 2],
  ['0.9', '1.05', 1],
  ['1.2', '1.355', 3],
  ['0.6', '0.4', 1],
] as const;

const opening = ([width, height, quantity]: (typeof METRES)[number]) => ({
  type: 'WINDOW',
  width,
  height,
  quantity,
  items: [{ sku: 'SOL-CERAMIC-70' }],
});

const room = (name: string, from: number, until: number) => ({
  name,
  type: 'LIVING_ROOM',
  openings: METRES.slice(from, until).map(opening),
});

/** The same quotation as an integrator would price it. */
export const SAME = {
  vertical: 'RESIDENTIAL',
  properties: [
    { type: 'HOUSE', rooms: [room('Living', 0, 2), room('Cocina', 2, 3), room('Dormitorio', 3, 5)] },
  ],
};

/** Forty rows of a spreadsheet, three of them with a mistake. */
export const spreadsheet = () => {
  const rows = Array.from({ length: 40 }, (_, at) => [`V${at + 1}`, 'Ventana', '1,2', '150 cm', '1']);
  rows[4] = ['V5', 'Ventana', 'ancho', '1,5', '1'];
  rows[17] = ['V18', 'Nave', '1,2', '1,5', '1'];
  rows[30] = ['V31', 'Puerta', '0,9', '51 m', '1'];
  return [['Nombre', 'Tipo', 'Ancho', 'Alto', 'Cantidad'], ...rows].map((row) => row.join('\t')).join('\n');
};

/** A customer's own place. */
export const OWN = {
  type: 'HOUSE',
  rooms: [
    {
      name: 'Living',
      type: 'LIVING_ROOM',
      openings: [{ type: 'WINDOW', label: 'Norte', width: '1.235', height: '2.1', measuredBy: 'SHOP' }],
    },
  ],
};
