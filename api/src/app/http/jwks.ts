import type { FastifyInstance } from 'fastify';
import type { SigningKeys } from '../../modules/identity/index.js';

/** The keys that access tokens are verified with, for whoever wants to verify one (RFC 7517). */
export const serveJwks = (app: FastifyInstance, { jwks }: SigningKeys): void => {
  app.get('/.well-known/jwks.json', (_, reply) =>
    reply.type('application/jwk-set+json').header('Cache-Control', 'public, max-age=300').send(jwks),
  );
};
