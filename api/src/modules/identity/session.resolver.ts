import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, CUSTOMERS, EVERYONE, STAFF } from '../../kernel/access.js';
import type { Translate } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { EndSessionsPayload, SessionView } from './graphql/session.type.js';
import { SESSION_KINDS, type SessionKind, SessionKindEnum } from './graphql/session-kind.enum.js';
import { AuthPayload, toAuthPayload } from './graphql/sign-in.type.js';
import type { RequestContext } from './request-context.js';
import { giveSessionCookie, readSessionCookie, takeSessionCookie } from './session-cookies.js';
import type { SessionQueries } from './session-queries.js';
import type { RefreshSession } from './use-cases/refresh-session.js';
import type { SessionUseCases } from './use-cases/revoke-sessions.js';

const KIND_ARGUMENT = { description: 'Which of the two sessions that a browser may hold.' };

const payload = (result: Result<readonly string[]>, translate: Translate): EndSessionsPayload => ({
  endedIds: result.ok ? result.value : [],
  userErrors: toUserErrors(result, translate),
});

@Resolver()
export class SessionResolver {
  constructor(
    private readonly queries: SessionQueries,
    private readonly useCases: SessionUseCases,
    private readonly refresh: RefreshSession,
  ) {}

  @Allow(STAFF, CUSTOMERS)
  @Query(() => [SessionView], {
    description:
      "The caller's sessions that have not ended, the last used first, at most 100. Staff and customers.",
  })
  mySessions(@Ctx() { actor }: RequestContext): Promise<SessionView[]> | SessionView[] {
    return 'sessionId' in actor ? this.queries.of(actor, actor.sessionId) : [];
  }

  @Allow('users:admin')
  @Query(() => [SessionView], {
    description:
      'The sessions of a member of the staff that have not ended, the last used first, at most 100; none for an unknown ' +
      'id. Staff (users:admin).',
  })
  staffSessions(
    @Arg('staffUserId', () => ID, { description: "The staff user's id." }) id: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<SessionView[]> {
    return this.queries.of({ kind: 'staff', id }, 'sessionId' in actor ? actor.sessionId : null);
  }

  @Allow(EVERYONE)
  @Mutation(() => AuthPayload, {
    description:
      'Exchanges the refresh token in the cookie for a new access token, with the roles of this moment, and for the refresh ' +
      'token that follows, again as a cookie. Each refresh token is used once; for 20 s after that it is taken again, for ' +
      'simultaneous tabs and lost answers, and later it ends the session. A session that is not refreshed for 7 days ends. ' +
      'Over HTTP only.',
  })
  async refreshSession(
    @Arg('kind', () => SessionKindEnum, KIND_ARGUMENT) kind: SessionKind,
    @Ctx() context: RequestContext,
  ): Promise<AuthPayload> {
    const whose = SESSION_KINDS[kind];
    const result = await this.refresh(whose, readSessionCookie(context, whose), context);
    if (result.ok) giveSessionCookie(context, whose, result.value.refreshToken);
    else takeSessionCookie(context, whose);
    return toAuthPayload(result, context.translate);
  }

  @Allow(EVERYONE)
  @Mutation(() => EndSessionsPayload, {
    description:
      'Ends the session of this request: that of the access token, and that of the cookie, which is taken away. Succeeds ' +
      'as well when there is none.',
  })
  async signOut(
    @Arg('kind', () => SessionKindEnum, KIND_ARGUMENT) kind: SessionKind,
    @Ctx() context: RequestContext,
  ): Promise<EndSessionsPayload> {
    const whose = SESSION_KINDS[kind];
    const result = await this.useCases.signOut(context, whose, readSessionCookie(context, whose));
    takeSessionCookie(context, whose);
    return payload(result, context.translate);
  }

  @Allow(STAFF, CUSTOMERS)
  @Mutation(() => EndSessionsPayload, {
    description:
      "Ends one session: one of the caller's own, or with users:admin one of the staff's (FORBIDDEN for people who may do more " +
      'than the caller). Its access token is refused from now on, and its WebSockets are closed (4403).',
  })
  async revokeSession(
    @Arg('id', () => ID, { description: "The session's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<EndSessionsPayload> {
    return payload(await this.useCases.revoke(context, id), context.translate);
  }

  @Allow(STAFF, CUSTOMERS)
  @Mutation(() => EndSessionsPayload, {
    description: "Ends all of the caller's sessions but the one that asks. Staff and customers.",
  })
  async revokeOtherSessions(@Ctx() context: RequestContext): Promise<EndSessionsPayload> {
    return payload(await this.useCases.revokeOthers(context), context.translate);
  }
}
