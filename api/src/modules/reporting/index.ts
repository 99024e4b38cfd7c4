export { reportingMessages } from './messages.js';
export { ReportQueries } from './read-model/report-queries.js';
export { ReportingResolver } from './reporting.resolver.js';
