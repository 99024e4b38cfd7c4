import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../modules/identity/index.js';
import { requestContext } from '../context.js';
import { type Provers, readCredentials } from '../credentials.js';
import type { OperationGate } from '../limits/operation-gate.js';
import { checkLength } from '../limits/parse-options.js';
import { translator } from '../translations.js';
import { cookiesOf } from './cookies.js';
import { requestLanguage } from './request-language.js';

const documentOf = ({ body }: FastifyRequest): unknown =>
  typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;

/**
 * Who asks, before anything of what is asked is read; refuses callers that have nothing left, and endless documents.
 * @param secure whether cookies travel over HTTPS only
 */
export const readContext =
  (provers: Omit<Provers, 'gate'>, gate: OperationGate, secure: boolean) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const language = requestLanguage(request);
    const { authorization } = request.headers;
    const shown = { authorization, ip: request.ip };
    const actor = await readCredentials(shown, { ...provers, gate }, translator(language));
    const context = requestContext(actor, language, {
      ip: request.ip,
      userAgent: request.headers['user-agent'],
      cookies: cookiesOf(request, reply, secure),
    });
    gate.admit(context);
    checkLength(documentOf(request));
    return context;
  };
