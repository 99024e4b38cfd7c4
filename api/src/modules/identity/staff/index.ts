export { staffMessages } from './messages.js';
export { RoleResolver } from './role.resolver.js';
export { StaffQueries } from './staff-queries.js';
export { StaffUserResolver } from './staff-user.resolver.js';
export { type StaffUseCases, staffUseCases } from './use-cases/index.js';
