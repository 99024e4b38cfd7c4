import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import { SESSION_KINDS, type SessionKind, SessionKindEnum } from './graphql/session-kind.enum.js';
import { AuthPayload, toAuthPayload } from './graphql/sign-in.type.js';
import type { RequestContext } from './request-context.js';
import { giveSessionCookie, readSessionCookie, takeSessionCookie } from './session-cookies.js';
import type { RefreshSession } from './use-cases/refresh-session.js';

@Resolver()
export class SessionResolver {
  constructor(private readonly refresh: RefreshSession) {}

  @Allow(EVERYONE)
  @Mutation(() => AuthPayload, {
    description:
      'Exchanges the refresh token in the cookie for a new access token, with the roles of this moment, and for the refresh ' +
      'token that follows, again as a cookie. Each refresh token is used once; for 20 s after that it is taken again, for ' +
      'simultaneous tabs and lost answers, and later it ends the session. A session that is not refreshed for 7 days ends. ' +
      'Over HTTP only.',
  })
  async refreshSession(
    @Arg('kind', () => SessionKindEnum, { description: 'Which of the two sessions that a browser may hold.' })
    kind: SessionKind,
    @Ctx() context: RequestContext,
  ): Promise<AuthPayload> {
    const whose = SESSION_KINDS[kind];
    const result = await this.refresh(whose, readSessionCookie(context, whose), context);
    if (result.ok) giveSessionCookie(context, whose, result.value.refreshToken);
    else takeSessionCookie(context, whose);
    return toAuthPayload(result, context.translate);
  }
}
