import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { dayIn } from '../../kernel/clock.js';
import { badUserInput } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import type { FileFormat } from '../../kernel/file-format.js';
import {
  type Actor,
  forbidden,
  type Permission,
  permissionsOf,
  type RequestContext,
  signInNeeded,
} from '../../modules/identity/index.js';
import { shopTimeZone } from '../../modules/shop/index.js';
import { readCredentials } from '../credentials.js';
import { requestLanguage } from '../http/request-language.js';
import { budgetSpent } from '../limits/budget-spent.js';
import type { Balance } from '../limits/meter.js';
import type { OperationGate } from '../limits/operation-gate.js';
import type { Services } from '../services/services.js';
import { translator } from '../translations.js';

/** What was asked for: a list in batches, and how to write it. */
export interface OpenedExport<Item> {
  readonly batches: AsyncGenerator<readonly Item[]>;
  readonly format: FileFormat<Item>;
}

/** A list as a file at GET /exports/<name>.<ending>. */
export interface ServedExport<Item> {
  readonly name: string;
  readonly ending: string;
  /** Any of these permissions or kinds of caller is needed. */
  readonly allowed: readonly (Permission | Actor['kind'])[];
  /** Reads the address's query parameters and begins; nothing is read of the list yet. */
  readonly open: (
    caller: { readonly actor: Actor } & Pick<RequestContext, 'translate'>,
    parameters: unknown,
  ) => Promise<Result<OpenedExport<Item>>>;
}

export interface ExportHost {
  readonly app: FastifyInstance;
  readonly services: Pick<Services, 'tokens' | 'apiKeys' | 'clock' | 'database'>;
  readonly gate: OperationGate;
  readonly logger: Logger;
}

/** Points of a batch: what a page of the list costs about. */
const BATCH_COST = 100;

/**
 * The batches, of which the first is there. The others are charged; an export that has begun waits where the budget ends.
 * Each goes only to a caller who would be let in now: a session that ended or a key that was revoked gets no more.
 */
async function* metered<Item>(
  first: readonly Item[],
  rest: AsyncGenerator<readonly Item[]>,
  charge: () => Promise<Balance>,
  admit: () => Promise<unknown>,
) {
  yield first;
  for await (const batch of rest) {
    let balance = await charge();
    while (!balance.enough) {
      await setTimeout(balance.resetMs, undefined, { ref: false });
      balance = await charge();
    }
    await admit();
    yield batch;
  }
}

/** What fails is thrown on: the connection then breaks instead of ending well. */
async function* logged(file: AsyncGenerator<string | Uint8Array>, logger: Logger) {
  try {
    for await (const piece of file) if (piece.length > 0) yield piece;
  } catch (error) {
    logger.error({ err: error }, 'an export failed on its way');
    throw error;
  }
}

/**
 * Serves a list as a file. A batch is read when the client has taken the one before it, so memory holds one batch however
 * long the list is and however slow the client; nothing more is read for a client that has gone away.
 */
export const serveExport = <Item>(
  { app, services, gate, logger }: ExportHost,
  { name, ending, allowed, open }: ServedExport<Item>,
): void => {
  app.get(`/exports/${name}.${ending}`, { exposeHeadRoute: false }, async (request, reply) => {
    const translate = translator(requestLanguage(request));
    const { authorization } = request.headers;
    const admit = async () => {
      const actor = await readCredentials(
        { authorization, ip: request.ip },
        { ...services, gate },
        translate,
      );
      if (actor.kind === 'anonymous') throw signInNeeded(translate);
      if (!allowed.some((one) => one === actor.kind || permissionsOf(actor).has(one)))
        throw forbidden(translate);
      return actor;
    };
    const actor = await admit();
    const caller = { actor, ip: request.ip, translate };
    gate.admit(caller);
    const opened = await open(caller, request.query);
    if (!opened.ok) throw badUserInput(opened.faults, translate);
    const charged = await gate.charge(caller, BATCH_COST);
    if (!charged.enough) throw budgetSpent('limits.rate', charged.resetMs, translate);
    const { batches, format } = opened.value;
    // Whatever fails up to here is answered as an error; only then does the answer begin.
    const first = await batches.next();
    const all = metered(first.value ?? [], batches, () => gate.charge(caller, BATCH_COST), admit);
    const day = dayIn(await shopTimeZone(services.database), services.clock.now());
    return reply
      .type(format.contentType)
      .header(
        'Content-Disposition',
        `attachment; filename="lamina-${translate({ key: `exportFile.${name}` })}-${day}.${ending}"`,
      )
      .header('Cache-Control', 'no-store')
      .send(Readable.from(logged(format.write(all), logger), { objectMode: false }));
  });
};
