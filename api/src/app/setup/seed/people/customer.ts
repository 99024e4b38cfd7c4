import type { CustomerData } from '../../../../modules/customers/index.js';
import { COUNTRIES, type Country } from '../countries/index.js';
import type { Random } from '../random.js';
import { ACTIVITIES, COMPANY_KINDS, COMPANY_NAMES, GIVEN_NAMES, SURNAMES } from './names.js';

/** A customer with the country that addresses are made for. */
export interface SeedCustomer extends CustomerData {
  readonly country: Country;
}

/** Reserved for examples, so that nobody's mailbox is ever written to. */
const PRIVATE_MAIL = ['correo.example', 'mail.example', 'casa.example'];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '');

/** Commoner surnames more often: the square pulls towards the list's beginning. */
const surname = (random: Random): string => {
  const place = Math.floor(random.next() ** 2 * SURNAMES.length);
  return SURNAMES[place] ?? random.pick(SURNAMES);
};

const channels = (country: Country, email: string, random: Random) => {
  const phone = random.chance(0.85) ? country.mobile(random) : null;
  return {
    email: phone === null || random.chance(0.9) ? email : null,
    phone,
    whatsapp: phone !== null && random.chance(0.6) ? phone : null,
  };
};

const person = (country: Country, random: Random): SeedCustomer => {
  const given = random.pick(GIVEN_NAMES);
  const family = surname(random);
  const email = `${plain(given)}.${plain(family)}${random.int(1, 999)}@${random.pick(PRIVATE_MAIL)}`;
  return {
    country,
    type: 'INDIVIDUAL',
    name: `${given} ${family}${random.chance(0.7) ? ` ${surname(random)}` : ''}`,
    ...channels(country, email, random),
    taxId: random.chance(0.6) ? country.personTaxId(random) : null,
    businessActivity: null,
    metadata: {},
  };
};

const company = (country: Country, random: Random): SeedCustomer => {
  const kind = random.pick(COMPANY_KINDS);
  const own = random.chance(0.5) ? random.pick(COMPANY_NAMES) : `${surname(random)} y ${surname(random)}`;
  const email = `${random.pick(['compras', 'contacto', 'obras'])}@${plain(kind + own)}.${country.domain}.example`;
  return {
    country,
    type: 'BUSINESS',
    name: `${kind} ${own} ${random.weighted(country.companyForms)}`,
    ...channels(country, email, random),
    taxId: random.chance(0.95) ? country.companyTaxId(random) : null,
    businessActivity: random.pick(ACTIVITIES),
    metadata: {},
  };
};

/** A person or a company that could be a customer, with at least one channel to answer to. */
export const makeCustomer = (random: Random): SeedCustomer => {
  const country = random.weighted(COUNTRIES);
  return random.chance(0.25) ? company(country, random) : person(country, random);
};
