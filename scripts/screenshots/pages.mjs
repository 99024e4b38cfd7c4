/**
 * What the pictures show, one line each: the file's name, the page's address, what is clicked there to come to the page
 * that is meant, if it is another, and what has to be on it before it is taken. The staff's pages and the storefront's alike;
 * `:draft` and `:link` stand for what the pictures' customer has begun and has to answer.
 *
 * @typedef {{ name: string, path: string, follow?: string, ready: string }} Picture
 * @type {readonly Picture[]}
 */
export const PAGES = [
  { name: 'home', path: '/', ready: 'svg.window' },
  { name: 'films', path: '/laminas?goal=heat', ready: '.film-pane' },
  { name: 'film', path: '/laminas/SOL-BRONZE-20', ready: '.bar-of-light' },
  {
    name: 'comparison',
    path: '/comparar?sku=SOL-BRONZE-20,SOL-CERAMIC-70,PRI-MIRROR,VIN-FROST-FULL',
    ready: '.comparison svg',
  },
  { name: 'wizard-start', path: '/cotizar', ready: '.place-drawing' },
  { name: 'wizard-sizes', path: ':draft/medidas', ready: 'fieldset svg' },
  { name: 'wizard-film', path: ':draft/lamina', ready: '.swatch' },
  { name: 'wizard-price', path: ':draft/precio', ready: '#ledger' },
  { name: 'customer-quotation', path: ':link', ready: '#decide' },
  { name: 'account', path: '/cuenta', ready: '#quotations ~ ul li' },
  { name: 'dashboard', path: '/admin/', ready: 'main svg' },
  { name: 'quotations', path: '/admin/quotations', ready: 'main a[href*="/quotations/"], table tbody tr' },
  {
    name: 'quotation',
    path: '/admin/quotations',
    follow: 'table tbody tr:nth-of-type(2)',
    ready: 'main svg',
  },
  { name: 'quote-editor', path: '/admin/quotations/create', ready: '#customer' },
  { name: 'pricing-desk', path: '/admin/rule-sets/1', ready: 'main table' },
  { name: 'prices', path: '/admin/prices/change', ready: 'main input' },
  { name: 'product', path: '/admin/products', follow: 'table tbody tr', ready: 'main svg' },
  { name: 'customer', path: '/admin/customers', follow: 'table tbody tr', ready: 'main ol li' },
];

/**
 * The ways each page is pictured: on a desktop and on a phone, in either light.
 *
 * @type {readonly { name: string, colorScheme: 'light' | 'dark', viewport: { width: number, height: number } }[]}
 */
export const LOOKS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1200, height: 760 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1200, height: 760 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 390, height: 780 } },
  { name: 'phone-dark', colorScheme: 'dark', viewport: { width: 390, height: 780 } },
];
