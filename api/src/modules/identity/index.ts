export { AttemptCount } from './attempt-count.entity.js';
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
  SYSTEM,
  type SystemActor,
} from './domain/actor.js';
export { mayGrant } from './domain/outranks.js';
export { hashPassword, passwordMatches } from './domain/password.js';
export { checkPassword } from './domain/password-policy.js';
export { knownPermissions, PERMISSIONS, type Permission } from './domain/permissions.js';
export { grantOfRoles, type PredefinedRole } from './domain/roles.js';
export { type SigningKeys, signingKeys } from './domain/signing-keys.js';
export { EndedSessions } from './ended-sessions.js';
export { AuthPayload, toAuthPayload } from './graphql/sign-in.type.js';
export { IdentityResolver } from './identity.resolver.js';
export { identityMessages } from './messages.js';
export { PasswordResolver } from './password.resolver.js';
export { RefreshToken } from './refresh-token.entity.js';
export { forbidden, signInNeeded, unauthenticated } from './refusals.js';
export {
  type AuthoredChange,
  type Caller,
  type Cookies,
  callerOf,
  type RequestContext,
  type StaffCaller,
  staffCallerOf,
} from './request-context.js';
export { Role } from './role.entity.js';
export { Session } from './session.entity.js';
export { SessionResolver } from './session.resolver.js';
export { deviceOf, type Requester, requesterOf, takeSessionCookie, welcome } from './session-cookies.js';
export { SessionQueries } from './session-queries.js';
export * from './staff/index.js';
export { StaffUser } from './staff-user.entity.js';
export { StaffRecoveryCode, StaffTwoFactor } from './two-factor.entity.js';
export { TwoFactorResolver } from './two-factor.resolver.js';
export { TwoFactorAdminResolver } from './two-factor-admin.resolver.js';
export { forgetCustomerSessions } from './use-cases/forget-customer-sessions.js';
export { forgetSessions } from './use-cases/forget-sessions.js';
export { type FindHolder, findStaffHolder, type Holders } from './use-cases/holders.js';
export { staffAccountUseCases } from './use-cases/index.js';
export { refreshSession } from './use-cases/refresh-session.js';
export { sessionUseCases } from './use-cases/revoke-sessions.js';
export { signIn } from './use-cases/sign-in.js';
export { type SignedIn, signedIn } from './use-cases/signed-in.js';
export { type Device, startSession } from './use-cases/start-session.js';
