import { nitOf } from '../../../../modules/tax-id/index.js';
import type { Country } from './country.js';

export const colombia: Country = {
  code: 'CO',
  domain: 'com.co',
  cities: [
    [
      6,
      {
        name: 'Bogotá',
        region: 'Bogotá D.C.',
        districts: ['Chapinero', 'Usaquén', 'Chicó', 'Cedritos', 'Teusaquillo', 'Suba'],
      },
    ],
    [
      3,
      { name: 'Medellín', region: 'Antioquia', districts: ['El Poblado', 'Laureles', 'Envigado', 'Belén'] },
    ],
    [1, { name: 'Cali', region: 'Valle del Cauca', districts: ['Granada', 'Ciudad Jardín', 'San Antonio'] }],
    [1, { name: 'Barranquilla', region: 'Atlántico', districts: ['El Prado', 'Alto Prado', 'Riomar'] }],
  ],
  street: (random) => {
    const way = random.pick(['Calle', 'Carrera', 'Transversal', 'Diagonal']);
    return `${way} ${random.int(1, 170)} # ${random.int(1, 99)}-${random.int(1, 99)}`;
  },
  mobile: (random) =>
    `+57 3${random.pick(['00', '01', '10', '15', '20'])} ${random.digits(3)} ${random.digits(4)}`,
  personTaxId: (random) => nitOf(String(random.int(100_000_000, 199_999_999))),
  companyTaxId: (random) => nitOf(String(random.int(800_000_000, 901_900_000))),
  companyForms: [
    [6, 'S.A.S.'],
    [1, 'Ltda.'],
  ],
};
