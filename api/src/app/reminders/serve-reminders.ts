import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { shopName } from '../../modules/shop/index.js';
import { requestLanguage } from '../http/request-language.js';
import type { Services } from '../services/services.js';
import { translator } from '../translations.js';
import { REMINDERS_CSS } from './reminders.css.js';
import { type RemindersState, remindersPage } from './reminders-page.js';

const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The page behind the link that ends reminders. Looking at it changes nothing, because programs that scan mail look at
 * every link; its button posts, as mail programs do by themselves (RFC 8058). The token is all that counts: nothing else of
 * what is posted is read, and posting again does no harm.
 */
export const serveReminders = async (
  app: FastifyInstance,
  { database, notificationUseCases }: Pick<Services, 'database' | 'notificationUseCases'>,
): Promise<void> => {
  const send = async (request: FastifyRequest, reply: FastifyReply, state: RemindersState) => {
    const language = requestLanguage(request);
    const reader = { language, translate: translator(language) };
    return reply
      .status(state === 'unknown' ? 404 : 200)
      .header('Cache-Control', 'no-store')
      .header('Referrer-Policy', 'no-referrer')
      .header('Content-Security-Policy', POLICY)
      .type('text/html; charset=utf-8')
      .send(remindersPage(state, await shopName(database), reader));
  };
  app.get('/reminders.css', (_, reply) => reply.type('text/css; charset=utf-8').send(REMINDERS_CSS));
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { bodyLimit: 10_000 }, (_, body, done) => {
      body.resume();
      body.on('end', () => done(null));
      body.on('error', done);
    });
    type Link = { Params: { token: string } };
    scope.get<Link>('/reminders/:token', (request, reply) =>
      send(request, reply, notificationUseCases.knowsLink(request.params.token) ? 'ask' : 'unknown'),
    );
    scope.post<Link>('/reminders/:token', async (request, reply) => {
      const stopped = await notificationUseCases.stopReminders(request.params.token, request.ip);
      return send(request, reply, stopped ? 'done' : 'unknown');
    });
  });
};
