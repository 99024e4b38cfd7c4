export { JobResolver } from './job.resolver.js';
export { jobMessages } from './messages.js';
export { JobQueries } from './read-model/job-queries.js';
export { jobUseCases } from './use-cases/index.js';
