import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Clock } from '../../kernel/clock.js';
import { requestError, type Translate } from '../../kernel/errors.js';
import type { RequestContext } from '../../modules/identity/index.js';
import type { AccessRules } from '../access-rules.js';
import type { TrustedDocuments } from '../trusted-documents.js';
import { attemptsIn } from './attempts.js';
import { budgetSpent } from './budget-spent.js';
import { type Budget, budgets } from './budgets.js';
import { checkInputSize } from './input-size.js';
import { beyondLimit, LIMITS } from './limits.js';
import type { Balance, Meter } from './meter.js';
import { operationCost } from './operation-cost.js';

/** What an operation cost and what its caller has left; stands in `extensions.cost` of every answer. */
export interface CostReport {
  /** Points of this operation. */
  readonly requested: number;
  /** Points of the caller for a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** When the budget is whole again. */
  readonly resetAt: string;
}

/** An operation as it was sent; the document has been validated. */
export interface SentOperation {
  readonly document: DocumentNode;
  /** The document as it was sent. */
  readonly source: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Who is charged, and in which language they hear of it. */
type Charged = Pick<RequestContext, 'actor' | 'ip' | 'translate'>;

/** What a refused operation costs: finding its fault took work as well. */
const REFUSED = 10;

export interface GateOptions {
  readonly schema: GraphQLSchema;
  readonly rules: AccessRules;
  readonly meter: Meter;
  readonly clock: Clock;
  /** Multiplies every budget and the most that one operation may cost. */
  readonly factor: number;
  /** Where only these may be run; API keys may run any. */
  readonly trustedOnly: TrustedDocuments | null;
}

/** Stands between a valid document and its execution, over HTTP and WebSocket alike. */
export class OperationGate {
  private readonly reports = new WeakMap<object, CostReport>();
  private readonly budgets: ReturnType<typeof budgets>;

  constructor(private readonly options: GateOptions) {
    this.budgets = budgets(options.factor);
  }

  /** @throws RATE_LIMITED before anything is read, for a caller that has nothing left. */
  admit(context: Charged): void {
    const waitMs = this.options.meter.exhaustedFor(this.budgetOf(context));
    if (waitMs > 0) throw budgetSpent('limits.rate', waitMs, context.translate);
  }

  /** @throws RATE_LIMITED before a credential is looked at, for an address that has shown too many wrong ones. */
  admitCredential(ip: string | null, translate: Translate): void {
    const waitMs = this.options.meter.exhaustedFor(this.budgets.refusedCredentialsOf(ip));
    if (waitMs > 0) throw budgetSpent('limits.attempts', waitMs, translate);
  }

  /** Charges a refused credential to the address that showed it: nobody knows whose it is. */
  async chargeCredential(ip: string | null): Promise<void> {
    await this.options.meter.spend(this.budgets.refusedCredentialsOf(ip), 1);
  }

  /** Charges work that is no operation. */
  charge(context: Charged, points: number): Promise<Balance> {
    return this.options.meter.spend(this.budgetOf(context), points);
  }

  /**
   * Lets an operation through that its caller may run, and charges it to the caller.
   * @throws DOCUMENT_NOT_TRUSTED, UNAUTHENTICATED, FORBIDDEN, INPUT_TOO_LARGE, QUERY_TOO_COSTLY or RATE_LIMITED.
   */
  async enter(
    { document, source, operationName, variables }: SentOperation,
    context: RequestContext,
  ): Promise<void> {
    const { schema, rules, factor, trustedOnly } = this.options;
    if (trustedOnly && context.actor.kind !== 'key' && !trustedOnly.has(source)) {
      throw requestError('DOCUMENT_NOT_TRUSTED', context.translate({ key: 'limits.trusted' }));
    }
    rules.check(document, context.actor, context.translate);
    checkInputSize(variables);
    const operation = getOperationAST(document, operationName);
    // GraphQL itself says what is wrong with the name.
    if (!operation) return this.chargeRefusal(context);
    const cost = operationCost(schema, document, operation, variables ?? {});
    const most = LIMITS.cost * factor;
    if (cost > most) {
      await this.spend(this.budgetOf(context), REFUSED, context, cost);
      const message = context.translate({ key: 'limits.cost', params: { cost, most } });
      throw beyondLimit('QUERY_TOO_COSTLY', message);
    }
    const balance = await this.spend(this.budgetOf(context), cost, context);
    if (!balance.enough) throw budgetSpent('limits.rate', balance.resetMs, context.translate);
    for (const [attempt, times] of attemptsIn(schema, document, operation)) {
      const { enough, resetMs } = await this.options.meter.spend(
        this.budgets.attemptsOf(attempt, context.ip),
        times,
      );
      if (!enough) throw budgetSpent('limits.attempts', resetMs, context.translate);
    }
  }

  /** Charges what was refused before it could be charged as an operation. */
  async chargeRefusal(context: RequestContext): Promise<void> {
    if (!this.reports.has(context)) await this.spend(this.budgetOf(context), REFUSED, context);
  }

  /** @param context the operation's own */
  reportOf(context: unknown): CostReport | undefined {
    return typeof context === 'object' && context !== null ? this.reports.get(context) : undefined;
  }

  private budgetOf({ actor, ip }: Pick<RequestContext, 'actor' | 'ip'>): Budget {
    return this.budgets.budgetOf(actor, ip);
  }

  private async spend(
    budget: Budget,
    points: number,
    context: RequestContext,
    requested = points,
  ): Promise<Balance> {
    const balance = await this.options.meter.spend(budget, points);
    const resetAt = new Date(this.options.clock.now().getTime() + balance.resetMs).toISOString();
    this.reports.set(context, { requested, limit: balance.limit, remaining: balance.remaining, resetAt });
    return balance;
  }
}
