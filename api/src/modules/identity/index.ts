export { AttemptCount } from './attempt-count.entity.js';
export { type AccessTokens, accessTokens, type CustomerHolder } from './domain/access-token.js';
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
export { networkOf } from './domain/network.js';
export { hashPassword } from './domain/password.js';
export { PERMISSIONS, type Permission } from './domain/permissions.js';
export { grantOfRoles, type PredefinedRole } from './domain/roles.js';
export { type SigningKeys, signingKeys } from './domain/signing-keys.js';
export { EndedSessions } from './ended-sessions.js';
export { AuthPayload, SignInInput, toAuthPayload } from './graphql/sign-in.type.js';
export { Viewer } from './graphql/viewer.type.js';
export { IdentityResolver } from './identity.resolver.js';
export { identityMessages } from './messages.js';
export { RefreshToken } from './refresh-token.entity.js';
export { forbidden, signInNeeded, tooManyAttempts, unauthenticated } from './refusals.js';
export {
  type AuthoredChange,
  type Caller,
  type Cookies,
  callerOf,
  type RequestContext,
} from './request-context.js';
export { Role } from './role.entity.js';
export { type RevocationReason, Session } from './session.entity.js';
export { SessionResolver } from './session.resolver.js';
export { deviceOf, giveSessionCookie } from './session-cookies.js';
export { SessionQueries } from './session-queries.js';
export { StaffUser } from './staff-user.entity.js';
export { type Attempt, countAttempt, excuse, type Scope } from './use-cases/attempts.js';
export { endSessionsOf } from './use-cases/end-sessions.js';
export { type FindHolder, findStaffHolder, type Holders } from './use-cases/holders.js';
export { type RefreshSession, refreshSession } from './use-cases/refresh-session.js';
export { type SessionUseCases, sessionUseCases } from './use-cases/revoke-sessions.js';
export { type SignIn, signIn } from './use-cases/sign-in.js';
export { type SignedIn, signedIn } from './use-cases/signed-in.js';
export {
  type Device,
  type SessionSubject,
  type StartedSession,
  startSession,
} from './use-cases/start-session.js';
