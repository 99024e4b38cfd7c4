import type { FastifyInstance } from 'fastify';
import type { Mailbox } from '../../platform/mailbox/mailbox.js';
import { requestLanguage } from '../http/request-language.js';
import { translator } from '../translations.js';
import { MAILBOX_CSS } from './mailbox.css.js';
import { mailboxPage } from './mailbox-page.js';

/** The page frames mails, which may be shown and nothing else: no script, no address, no opener. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const FRAME_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

/** The page that shows what a demonstration would have sent. It asks nobody who they are: never serve it in production. */
export const serveMailbox = (app: FastifyInstance, mailbox: Mailbox): void => {
  app.get<{ Params: { id: string } }>('/mailbox/:id/html', async ({ params }, reply) => {
    const html = await mailbox.html(params.id);
    if (html === null) return reply.callNotFound();
    return reply
      .header('Cache-Control', 'no-store')
      .header('Content-Security-Policy', FRAME_POLICY)
      .type('text/html; charset=utf-8')
      .send(html);
  });
  app.get<{ Params: { id: string } }>('/mailbox/files/:id', async ({ params }, reply) => {
    const file = await mailbox.file(params.id);
    if (!file) return reply.callNotFound();
    return reply
      .header('Cache-Control', 'no-store')
      .header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
      .type(file.contentType)
      .send(Buffer.from(file.bytes));
  });
  app.get('/mailbox', async (request, reply) => {
    const language = requestLanguage(request);
    const page = mailboxPage(await mailbox.newest(), { language, translate: translator(language) });
    return reply
      .header('Cache-Control', 'no-store')
      .header('Vary', 'Accept-Language')
      .header('Content-Security-Policy', PAGE_POLICY)
      .type('text/html; charset=utf-8')
      .send(page);
  });
  app.get('/mailbox/mailbox.css', (_, reply) => reply.type('text/css; charset=utf-8').send(MAILBOX_CSS));
};
