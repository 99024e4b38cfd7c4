import type { FastifyInstance } from 'fastify';
import { requestError } from '../../kernel/errors.js';
import type { OpenDocument } from '../../modules/documents/index.js';
import { ANONYMOUS } from '../../modules/identity/index.js';
import { requestLanguage } from '../http/request-language.js';
import { budgetSpent } from '../limits/budget-spent.js';
import type { OperationGate } from '../limits/operation-gate.js';
import { translator } from '../translations.js';

/** Points of a document: what making it takes, as if none were kept. */
const DOCUMENT_COST = 1000;

/** A name for every client: in ASCII for the old ones, in UTF-8 for the others (RFC 6266). */
const disposition = (fileName: string): string => {
  const plain = fileName
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  const full = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  return `inline; filename="${plain}"; filename*=UTF-8''${full}`;
};

/**
 * Documents at GET /documents, by signed addresses: no cookie and no credential is read. Each is charged to whoever asks, by
 * address. What leads nowhere is NOT_FOUND, what came too late GONE.
 */
export const serveDocuments = (app: FastifyInstance, gate: OperationGate, open: OpenDocument): void => {
  app.get('/documents', { exposeHeadRoute: false }, async (request, reply) => {
    const translate = translator(requestLanguage(request));
    const caller = { actor: ANONYMOUS, ip: request.ip, translate };
    reply.headers({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' });
    gate.admit(caller);
    const charged = await gate.charge(caller, DOCUMENT_COST);
    if (!charged.enough) throw budgetSpent('limits.rate', charged.resetMs, translate);
    const found = await open(request.query);
    if (typeof found === 'string') {
      throw requestError(found === 'expired' ? 'GONE' : 'NOT_FOUND', translate({ key: 'document.gone' }));
    }
    return reply
      .type(found.contentType)
      .header('Content-Disposition', disposition(found.fileName))
      .send(found.bytes);
  });
};
