import { rucOf } from '../../../../modules/tax-id/index.js';
import type { Country } from './country.js';

const STREETS = [
  'Av. Arequipa',
  'Av. Larco',
  'Jr. de la Unión',
  'Calle Las Begonias',
  'Av. Javier Prado Este',
  'Av. Benavides',
  'Jr. Ucayali',
  'Calle Los Sauces',
  'Av. El Sol',
  'Calle Santa Catalina',
];

export const peru: Country = {
  code: 'PE',
  domain: 'com.pe',
  cities: [
    [
      8,
      {
        name: 'Lima',
        region: 'Lima',
        districts: ['Miraflores', 'San Isidro', 'Santiago de Surco', 'Barranco', 'La Molina', 'San Borja'],
      },
    ],
    [1, { name: 'Arequipa', region: 'Arequipa', districts: ['Yanahuara', 'Cayma', 'Cercado'] }],
    [1, { name: 'Cusco', region: 'Cusco', districts: ['Wánchaq', 'San Sebastián', 'Cusco'] }],
  ],
  street: (random) => `${random.pick(STREETS)} ${random.int(100, 4990)}`,
  mobile: (random) => `+51 9${random.digits(2)} ${random.digits(3)} ${random.digits(3)}`,
  personTaxId: (random) => rucOf(`10${random.int(10_000_000, 77_999_999)}`),
  companyTaxId: (random) => rucOf(`20${random.int(10_000_000, 61_999_999)}`),
  companyForms: [
    [5, 'S.A.C.'],
    [2, 'E.I.R.L.'],
    [1, 'S.A.'],
  ],
};
