export { DateScalar } from './date.scalar.js';
export { DateTimeScalar } from './date-time.scalar.js';
export { DecimalScalar } from './decimal.scalar.js';
