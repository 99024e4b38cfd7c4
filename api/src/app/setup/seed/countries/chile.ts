import { rutOf } from '../../../../modules/tax-id/index.js';
import type { Country } from './country.js';

const STREETS = [
  'Av. Providencia',
  'Av. Apoquindo',
  'Av. Irarrázaval',
  'Av. Los Leones',
  'Los Aromos',
  'Pedro de Valdivia',
  'Av. Vicuña Mackenna',
  'Camino El Alba',
  'Av. La Florida',
  'Los Copihues',
  'Simón Bolívar',
  'Arturo Prat',
  'Manuel Montt',
  'Av. Grecia',
  'San Martín',
  'Los Alerces',
  'Av. Alemania',
  'Gabriela Mistral',
  'Ñuble',
  'Av. del Mar',
];

export const chile: Country = {
  code: 'CL',
  domain: 'cl',
  cities: [
    [
      60,
      {
        name: 'Santiago',
        region: 'Metropolitana',
        districts: [
          'Providencia',
          'Las Condes',
          'Ñuñoa',
          'Vitacura',
          'La Reina',
          'Peñalolén',
          'La Florida',
          'Maipú',
          'Lo Barnechea',
          'San Miguel',
          'Santiago',
          'Huechuraba',
          'Colina',
        ],
      },
    ],
    [
      9,
      {
        name: 'Valparaíso',
        region: 'Valparaíso',
        districts: ['Viña del Mar', 'Concón', 'Quilpué', 'Valparaíso'],
      },
    ],
    [
      9,
      {
        name: 'Concepción',
        region: 'Biobío',
        districts: ['Concepción', 'San Pedro de la Paz', 'Talcahuano'],
      },
    ],
    [5, { name: 'Antofagasta', region: 'Antofagasta', districts: ['Antofagasta', 'Mejillones'] }],
    [5, { name: 'La Serena', region: 'Coquimbo', districts: ['La Serena', 'Coquimbo'] }],
    [4, { name: 'Temuco', region: 'La Araucanía', districts: ['Temuco', 'Padre Las Casas'] }],
    [
      4,
      { name: 'Puerto Montt', region: 'Los Lagos', districts: ['Puerto Montt', 'Puerto Varas', 'Frutillar'] },
    ],
    [3, { name: 'Rancagua', region: "O'Higgins", districts: ['Rancagua', 'Machalí'] }],
    [2, { name: 'Punta Arenas', region: 'Magallanes', districts: ['Punta Arenas'] }],
  ],
  street: (random) => `${random.pick(STREETS)} ${random.int(12, 9890)}`,
  mobile: (random) => `+56 9 ${random.int(3, 9)}${random.digits(3)} ${random.digits(4)}`,
  personTaxId: (random) => rutOf(String(random.int(5_200_000, 21_900_000))),
  companyTaxId: (random) => rutOf(String(random.int(76_000_000, 78_200_000))),
  companyForms: [
    [6, 'SpA'],
    [4, 'Ltda.'],
    [2, 'S.A.'],
    [1, 'E.I.R.L.'],
  ],
};
