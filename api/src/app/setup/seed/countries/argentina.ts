import { cuitOf } from '../../../../modules/tax-id/index.js';
import type { Country } from './country.js';

const STREETS = [
  'Av. Corrientes',
  'Av. Santa Fe',
  'Gurruchaga',
  'Av. Cabildo',
  'Thames',
  'Bolívar',
  'Av. San Martín',
  'Belgrano',
  'Güemes',
  'Av. Colón',
];

export const argentina: Country = {
  code: 'AR',
  domain: 'com.ar',
  cities: [
    [
      6,
      {
        name: 'Buenos Aires',
        region: 'CABA',
        districts: ['Palermo', 'Recoleta', 'Belgrano', 'Caballito', 'Núñez', 'San Telmo'],
      },
    ],
    [2, { name: 'Córdoba', region: 'Córdoba', districts: ['Nueva Córdoba', 'Cerro de las Rosas'] }],
    [2, { name: 'Mendoza', region: 'Mendoza', districts: ['Godoy Cruz', 'Chacras de Coria', 'Mendoza'] }],
    [1, { name: 'Rosario', region: 'Santa Fe', districts: ['Pichincha', 'Fisherton', 'Centro'] }],
  ],
  street: (random) => `${random.pick(STREETS)} ${random.int(50, 6990)}`,
  mobile: (random) =>
    `+54 9 ${random.pick(['11', '351', '261', '341'])} ${random.digits(4)}-${random.digits(4)}`,
  personTaxId: (random) => cuitOf(random.pick(['20', '27', '23']) + random.int(11_000_000, 45_999_999)),
  companyTaxId: (random) => cuitOf(`30${random.int(11_000_000, 45_999_999)}`),
  companyForms: [
    [4, 'S.R.L.'],
    [3, 'S.A.'],
    [2, 'S.A.S.'],
  ],
};
