export { type AccessTokens, accessTokens } from './domain/access-token.js';
export {
  type Actor,
  ANONYMOUS,
  type CustomerActor,
  type KeyActor,
  type LinkActor,
  may,
  nameOf,
  permissionsOf,
  type StaffActor,
} from './domain/actor.js';
export { hashPassword } from './domain/password.js';
export { checkPassword, type PasswordOwner } from './domain/password-policy.js';
export { PERMISSIONS, type Permission } from './domain/permissions.js';
export { grantOfRoles, type PredefinedRole } from './domain/roles.js';
export { AuthPayload, SignInInput } from './graphql/sign-in.type.js';
export { Viewer } from './graphql/viewer.type.js';
export { IdentityResolver } from './identity.resolver.js';
export { identityMessages } from './messages.js';
export { PasswordResolver } from './password.resolver.js';
export { forbidden, signInNeeded, unauthenticated } from './refusals.js';
export { type AuthoredChange, type Caller, callerOf, type RequestContext } from './request-context.js';
export { Role } from './role.entity.js';
export { StaffUser } from './staff-user.entity.js';
export { StaffRecoveryCode, StaffTwoFactor } from './two-factor.entity.js';
export { type AccountUseCases, accountUseCases } from './use-cases/index.js';
export { signIn } from './use-cases/sign-in.js';
