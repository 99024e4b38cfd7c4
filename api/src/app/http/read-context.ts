import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../../kernel/messages.js';
import type { AccessTokens, RequestContext } from '../../modules/identity/index.js';
import { requestContext } from '../context.js';
import { readCredentials } from '../credentials.js';
import type { OperationGate } from '../limits/operation-gate.js';
import { checkLength } from '../limits/parse-options.js';
import { translator } from '../translations.js';

const languageOf = (request: FastifyRequest): Language => {
  const wanted = request.language([...LANGUAGES]);
  return LANGUAGES.find((language) => language === wanted) ?? LANGUAGES[0];
};

const documentOf = ({ body }: FastifyRequest): unknown =>
  typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;

/** Who asks, before anything of what is asked is read; refuses callers that have nothing left, and endless documents. */
export const readContext =
  (tokens: AccessTokens, gate: OperationGate) =>
  async (request: FastifyRequest): Promise<RequestContext> => {
    const language = languageOf(request);
    const actor = await readCredentials(request.headers.authorization, tokens, translator(language));
    const context = requestContext(actor, language, request.ip);
    gate.admit(context);
    checkLength(documentOf(request));
    return context;
  };
