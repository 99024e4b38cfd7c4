import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../kernel/messages.js';

/** What the caller reads, by Accept-Language. */
export const languageOf = (request: FastifyRequest): Language => {
  const wanted = request.language([...LANGUAGES]);
  return LANGUAGES.find((language) => language === wanted) ?? LANGUAGES[0];
};
