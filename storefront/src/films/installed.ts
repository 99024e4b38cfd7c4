import type { Film } from './use-films';

type Price = NonNullable<Film['price']>;

const sum = (a: string, b: string) =>
  ((Math.round(Number(a) * 100) + Math.round(Number(b) * 100)) / 100).toFixed(2);

/** What a unit of the film costs once it is on the glass, with tax: the one price that a film is shown with. */
export const installedWithTax = ({ materialWithTax, installationWithTax }: Price): string =>
  sum(materialWithTax, installationWithTax);

export const installedBeforeTax = ({ material, installation }: Price): string => sum(material, installation);
