import { rfcOf } from '../../../../modules/tax-id/index.js';
import type { Random } from '../random.js';
import type { Country } from './country.js';

const STREETS = [
  'Calle Durango',
  'Av. Insurgentes Sur',
  'Calle Orizaba',
  'Av. Chapultepec',
  'Calle Morelos',
  'Av. Revolución',
  'Calle Hidalgo',
  'Paseo de los Leones',
  'Av. Vallarta',
  'Calle 5 de Mayo',
];

const letters = (count: number, random: Random): string =>
  Array.from({ length: count }, () => random.pick([...'ABCDEFGHJKLMNPRSTUVZ'])).join('');

const taxId = (initials: number, [from, until]: readonly [number, number], random: Random): string => {
  const year = String(random.int(from, until) % 100).padStart(2, '0');
  const month = String(random.int(1, 12)).padStart(2, '0');
  const day = String(random.int(1, 28)).padStart(2, '0');
  return rfcOf(`${letters(initials, random)}${year}${month}${day}${letters(1, random)}${random.digits(1)}`);
};

export const mexico: Country = {
  code: 'MX',
  domain: 'com.mx',
  cities: [
    [
      6,
      {
        name: 'Ciudad de México',
        region: 'CDMX',
        districts: ['Roma Norte', 'Condesa', 'Polanco', 'Del Valle', 'Coyoacán', 'Santa Fe'],
      },
    ],
    [3, { name: 'Guadalajara', region: 'Jalisco', districts: ['Providencia', 'Zapopan', 'Chapalita'] }],
    [
      3,
      { name: 'Monterrey', region: 'Nuevo León', districts: ['San Pedro Garza García', 'Cumbres', 'Contry'] },
    ],
    [1, { name: 'Mérida', region: 'Yucatán', districts: ['Altabrisa', 'Centro', 'Temozón'] }],
  ],
  street: (random) => `${random.pick(STREETS)} ${random.int(10, 2990)}`,
  mobile: (random) => `+52 ${random.pick(['55', '33', '81'])} ${random.digits(4)} ${random.digits(4)}`,
  personTaxId: (random) => taxId(4, [1950, 1999], random),
  companyTaxId: (random) => taxId(3, [1985, 2024], random),
  companyForms: [
    [5, 'S.A. de C.V.'],
    [3, 'S. de R.L. de C.V.'],
  ],
};
