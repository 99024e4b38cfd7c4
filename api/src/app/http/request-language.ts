import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language, languageOf } from '../../kernel/messages.js';

/** The language of Lámina's that a request's Accept-Language asks for. */
export const requestLanguage = (request: FastifyRequest): Language =>
  languageOf(request.language([...LANGUAGES]));
