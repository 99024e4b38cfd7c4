import type { FastifyInstance } from 'fastify';
import type { Mailbox } from '../../platform/mailbox/mailbox.js';
import { requestLanguage } from '../http/request-language.js';
import { translator } from '../translations.js';
import { MAILBOX_CSS } from './mailbox.css.js';
import { mailboxPage } from './mailbox-page.js';

/** The page that shows what a demonstration would have sent. It asks nobody who they are: never serve it in production. */
export const serveMailbox = (app: FastifyInstance, mailbox: Mailbox): void => {
  app.get('/mailbox', async (request, reply) => {
    const language = requestLanguage(request);
    const page = mailboxPage(await mailbox.newest(), { language, translate: translator(language) });
    return reply
      .header('Cache-Control', 'no-store')
      .header('Vary', 'Accept-Language')
      .type('text/html; charset=utf-8')
      .send(page);
  });
  app.get('/mailbox/mailbox.css', (_, reply) => reply.type('text/css; charset=utf-8').send(MAILBOX_CSS));
};
