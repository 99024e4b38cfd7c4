/** Tax ids by country: their forms and check digits. Pure. */
export { cuitOf } from './argentina.js';
export { rutOf } from './chile.js';
export { nitOf } from './colombia.js';
export { taxIdMessages } from './messages.js';
export { rfcOf } from './mexico.js';
export { rucOf } from './peru.js';
export { takeTaxId } from './take-tax-id.js';
