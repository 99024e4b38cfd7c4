import type { Random, Weighted } from '../random.js';

export interface City {
  readonly name: string;
  readonly region: string;
  /** Comunas, distritos, barrios, colonias. */
  readonly districts: readonly string[];
}

/** What differs from country to country in people and addresses. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The ending of e-mail addresses of companies. */
  readonly domain: string;
  readonly cities: Weighted<City>;
  street(random: Random): string;
  mobile(random: Random): string;
  personTaxId(random: Random): string;
  companyTaxId(random: Random): string;
  /** What a company's name ends with. */
  readonly companyForms: Weighted<string>;
}
