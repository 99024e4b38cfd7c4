import { clientNetwork } from '../../kernel/client-network.js';
import type { Attempt } from '../../kernel/cost.js';
import type { Actor } from '../../modules/identity/index.js';

/** What a caller may spend in a minute, and the name under which it is counted. */
export interface Budget {
  readonly key: string;
  readonly points: number;
}

/** Whose budget an operation is charged to. */
export type BudgetOf = (actor: Actor, ip: string | null) => Budget;

/** Ninety-nine product lists of a hundred films, or ten people who let a home be priced once a second. */
const ANONYMOUS = 40_000;
/** A back office with several lists, details and live news open. */
const SIGNED_IN = 120_000;

/** Tries a minute from one address, whoever they are for. */
const ATTEMPTS: Readonly<Record<Attempt, number>> = { 'sign-in': 20, code: 10 };

/** Wrong credentials a minute from one address: each costs a signature's check or a look into the database. */
const REFUSED_CREDENTIALS = 1_000;

/** The budgets of a minute, all of them times the installation's factor. */
export const budgets = (factor: number) => {
  const ofAddress = (ip: string | null): Budget => ({
    key: `ip:${clientNetwork(ip)}`,
    points: ANONYMOUS * factor,
  });
  const budgetOf: BudgetOf = (actor, ip) => {
    if (actor.kind === 'key') return { key: `key:${actor.id}`, points: actor.budget * factor };
    if ('id' in actor) return { key: `${actor.kind}:${actor.id}`, points: SIGNED_IN * factor };
    // A link's token is not proven before its quotation is read: until then its holder is anybody.
    return ofAddress(ip);
  };
  const attemptsOf = (attempt: Attempt, ip: string | null): Budget => ({
    key: `${attempt}:${clientNetwork(ip)}`,
    points: ATTEMPTS[attempt] * factor,
  });
  const refusedCredentialsOf = (ip: string | null): Budget => ({
    key: `credential:${clientNetwork(ip)}`,
    points: REFUSED_CREDENTIALS * factor,
  });
  return { budgetOf, attemptsOf, refusedCredentialsOf };
};
