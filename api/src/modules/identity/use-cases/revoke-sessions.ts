import type { Clock } from '../../../kernel/clock.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { sha256 } from '../../../kernel/random-text.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit } from '../../audit/index.js';
import { type Actor, type CustomerActor, may, type StaffActor } from '../domain/actor.js';
import { outranks } from '../domain/outranks.js';
import { RefreshToken } from '../refresh-token.entity.js';
import type { Caller } from '../request-context.js';
import { type RevocationReason, Session } from '../session.entity.js';
import { type Ending, endSessions } from './end-sessions.js';
import { OUTRANKED } from './lock-managed.js';
import type { SessionSubject } from './start-session.js';

interface RevokeDependencies {
  readonly database: Database;
  readonly clock: Clock;
}

type EndedIds = Result<readonly string[]>;

const UNKNOWN: Fault = { code: 'NOT_FOUND', message: { key: 'identity.sessionUnknown' }, path: ['id'] };

/** Somebody whose request belongs to a session. */
const isSignedIn = (actor: Actor): actor is StaffActor | CustomerActor => 'sessionId' in actor;

const owns = (actor: Actor, { staffUser, customerAccountId }: Session): boolean =>
  (actor.kind === 'staff' && actor.id === staffUser?.id) ||
  (actor.kind === 'customer' && actor.id === customerAccountId);

/** Ends sessions and notes each in the audit log. */
const endNoted = async (
  transaction: Transaction,
  { actor, ip }: Caller,
  ending: Ending,
): Promise<readonly string[]> => {
  const ended = await endSessions(transaction, ending);
  for (const subjectId of ended) {
    const after = { revokedReason: ending.reason };
    const action = 'session.revoked';
    recordAudit(transaction, { actor, ip, at: ending.at, action, subjectId, before: {}, after });
  }
  return ended;
};

/** Ends one session: one's own, or as an administrator one of the staff who may do no more. */
const revokeSession =
  ({ database, clock }: RevokeDependencies) =>
  async (caller: Caller, id: string): Promise<EndedIds> => {
    if (!isId(id)) return refuse(UNKNOWN);
    return database.transaction(async (transaction) => {
      const session = await transaction.em.findOne(Session, { id }, { populate: ['staffUser.roles'] });
      if (!session) return refuse(UNKNOWN);
      const { staffUser } = session;
      const own = owns(caller.actor, session);
      if (!own && !(staffUser && may(caller.actor, 'users:admin'))) return refuse(UNKNOWN);
      if (!own && !outranks(caller.actor, staffUser?.roles.getItems() ?? [])) return refuse(OUTRANKED);
      const reason: RevocationReason = own ? 'revokedByOwner' : 'revokedByAdmin';
      const ended = await endNoted(transaction, caller, { of: 'session', id, reason, at: clock.now() });
      return ended.length > 0 ? accept(ended) : refuse(UNKNOWN);
    });
  };

/** Ends all of the caller's sessions but the one that asks. */
const revokeOtherSessions =
  ({ database, clock }: RevokeDependencies) =>
  async (caller: Caller): Promise<EndedIds> => {
    const { actor } = caller;
    if (!isSignedIn(actor)) return accept([]);
    const { kind, id, sessionId } = actor;
    const ending = { of: kind, id, except: sessionId, reason: 'revokedByOwner' } as const;
    return accept(
      await database.transaction((transaction) =>
        endNoted(transaction, caller, { ...ending, at: clock.now() }),
      ),
    );
  };

/** The sessions that somebody who leaves holds: that of the access token, and that of the refresh token. */
const heldSessions = async (
  { em }: Transaction,
  { actor }: Caller,
  kind: SessionSubject['kind'],
  refreshToken: string | null,
): Promise<ReadonlySet<string>> => {
  const held = new Set<string>();
  if (isSignedIn(actor) && actor.kind === kind) held.add(actor.sessionId);
  const hash = refreshToken && sha256(refreshToken);
  const stored = hash
    ? await em.findOne(RefreshToken, {
        hash,
        session: { staffUser: kind === 'staff' ? { $ne: null } : null },
      })
    : null;
  if (stored) held.add(stored.session.id);
  return held;
};

/** Ends the session that the caller holds; nothing to end is no failure. */
const signOut =
  ({ database, clock }: RevokeDependencies) =>
  async (caller: Caller, kind: SessionSubject['kind'], refreshToken: string | null): Promise<EndedIds> =>
    database.transaction(async (transaction) => {
      const ended: string[] = [];
      for (const id of await heldSessions(transaction, caller, kind, refreshToken)) {
        const ending = { of: 'session', id, reason: 'signedOut', at: clock.now() } as const;
        ended.push(...(await endNoted(transaction, caller, ending)));
      }
      return accept(ended);
    });

/** What ends sessions because somebody wants it. */
export const sessionUseCases = (dependencies: RevokeDependencies) => ({
  revoke: revokeSession(dependencies),
  revokeOthers: revokeOtherSessions(dependencies),
  signOut: signOut(dependencies),
});

export type SessionUseCases = ReturnType<typeof sessionUseCases>;
