import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { badUserInput } from '../../kernel/errors.js';
import {
  type AuditEntryView,
  EXPORT_FORMATS,
  type ExportFormat,
  parseFilter,
} from '../../modules/audit/index.js';
import { forbidden, may, signInNeeded } from '../../modules/identity/index.js';
import { readCredentials } from '../credentials.js';
import { requestLanguage } from '../http/request-language.js';
import { budgetSpent } from '../limits/budget-spent.js';
import type { Balance } from '../limits/meter.js';
import type { OperationGate } from '../limits/operation-gate.js';
import type { Services } from '../services/services.js';
import { translator } from '../translations.js';

type Batch = readonly AuditEntryView[];

/** Points of a batch: what a page of the list costs about. */
const BATCH_COST = 100;

/** Charges batches to their caller. An export that has begun waits where the budget ends. */
async function* metered(batches: AsyncGenerator<Batch>, charge: () => Promise<Balance>) {
  for await (const batch of batches) {
    let balance = await charge();
    while (!balance.enough) {
      await setTimeout(balance.resetMs, undefined, { ref: false });
      balance = await charge();
    }
    yield batch;
  }
}

/** The file, a batch at a time. What fails is thrown on: the connection then breaks instead of ending well. */
async function* textOf(
  { head, line }: ExportFormat,
  first: Batch,
  rest: AsyncGenerator<Batch>,
  logger: Logger,
): AsyncGenerator<string> {
  try {
    yield head + first.map(line).join('');
    for await (const batch of rest) yield batch.map(line).join('');
  } catch (error) {
    logger.error({ err: error }, 'an export failed on its way');
    throw error;
  }
}

/**
 * The audit log as files: GET /exports/audit.csv and /exports/audit.jsonl, for audit:read, with the conditions of
 * auditEntries as query parameters. A batch is read when the client has taken the one before it, so memory holds one
 * batch however long the log is and however slow the client.
 */
export const serveAuditExport = (
  app: FastifyInstance,
  services: Pick<Services, 'audit' | 'tokens' | 'apiKeys' | 'clock'>,
  gate: OperationGate,
  logger: Logger,
): void => {
  const { audit, clock } = services;
  for (const [ending, format] of Object.entries(EXPORT_FORMATS)) {
    app.get(`/exports/audit.${ending}`, { exposeHeadRoute: false }, async (request, reply) => {
      const translate = translator(requestLanguage(request));
      const { authorization } = request.headers;
      const actor = await readCredentials(
        { authorization, ip: request.ip },
        { ...services, gate },
        translate,
      );
      if (actor.kind === 'anonymous') throw signInNeeded(translate);
      if (!may(actor, 'audit:read')) throw forbidden(translate);
      const caller = { actor, ip: request.ip, translate };
      gate.admit(caller);
      const filter = parseFilter(request.query);
      if (!filter.ok) throw badUserInput(filter.faults, translate);
      const charged = await gate.charge(caller, BATCH_COST);
      if (!charged.enough) throw budgetSpent('limits.rate', charged.resetMs, translate);
      const batches = audit.batches(filter.value);
      // Whatever fails up to here is answered as an error; only then does the answer begin.
      const first = await batches.next();
      const day = clock.now().toISOString().slice(0, 10);
      return reply
        .type(format.contentType)
        .header('Content-Disposition', `attachment; filename="lamina-audit-${day}.${ending}"`)
        .header('Cache-Control', 'no-store')
        .send(
          Readable.from(
            textOf(
              format,
              first.value ?? [],
              metered(batches, () => gate.charge(caller, BATCH_COST)),
              logger,
            ),
            { objectMode: false },
          ),
        );
    });
  }
};
