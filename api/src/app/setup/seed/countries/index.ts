import type { Weighted } from '../random.js';
import { argentina } from './argentina.js';
import { chile } from './chile.js';
import { colombia } from './colombia.js';
import type { Country } from './country.js';
import { mexico } from './mexico.js';
import { peru } from './peru.js';

export type { Country } from './country.js';

/** Where customers live: the shop is Chilean and sells to its neighbours as well. */
export const COUNTRIES: Weighted<Country> = [
  [70, chile],
  [9, peru],
  [8, colombia],
  [7, mexico],
  [6, argentina],
];
