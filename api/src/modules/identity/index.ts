export { type Permission, permissionsOf, ROLES, type Role } from './domain/roles.js';
export { AuthPayload, SignInInput } from './graphql/sign-in.type.js';
export { Viewer } from './graphql/viewer.type.js';
export { StaffUser } from './staff-user.entity.js';
