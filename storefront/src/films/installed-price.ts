import type { Film } from './use-films';

/** What a unit costs on one's glass, with tax: the film and putting it on. */
export const installedPrice = ({
  materialWithTax,
  installationWithTax,
}: Pick<NonNullable<Film['price']>, 'materialWithTax' | 'installationWithTax'>): string =>
  (Number(materialWithTax) + Number(installationWithTax)).toFixed(2);
