/** Legal forms of companies, as they end a name where the shop's customers are. */
const LEGAL_FORM =
  /[\s,](S\.?p\.?A|S\.?A(\.?S|\.?C)?|S\.?R\.?L|S\.? de R\.?L\.?( de C\.?V)?|S\.?A\.? de C\.?V|Ltda|Limitada|E\.?I\.?R\.?L|Cía|Inc|LLC|Ltd|GmbH)\.?$/i;

interface Named {
  readonly name: string;
  readonly type: 'INDIVIDUAL' | 'BUSINESS';
}

/** How a message calls a customer: a person by the first name, a company by all of it. */
export const calledBy = ({ name, type }: Named): string =>
  type === 'BUSINESS' || LEGAL_FORM.test(name) ? name : (name.split(' ', 1)[0] ?? name);
