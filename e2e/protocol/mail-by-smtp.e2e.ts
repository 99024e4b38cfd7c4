import { describe, expect, it } from 'vitest';
import { requestCode, sendCode } from '../support/codes.js';
import { freePort, type Server, signIn, startServer, until } from '../support/index.js';
import { mailTo } from '../support/received-mail.js';
import { changeShop } from '../support/shop.js';
import { CERTIFICATE, CREDENTIALS, startMailServer } from '../support/smtp.js';

const FROM = 'Láminas Ñuñoa <hola@lamina.example>';

const startWith = (url: string, env: Readonly<Record<string, string>> = {}): Promise<Server> =>
  startServer({ env: { SMTP_URL: url, MAIL_FROM: FROM, ...env } });

const loggedFailure = (server: Server, reason: RegExp) =>
  until('the log to tell of it', () =>
    server
      .output()
      .split('\n')
      .some((line) => line.includes('a message could not be sent') && reason.test(line)),
  );

describe('mail by SMTP', () => {
  it('keeps answering while the server is down, sends later, and lets no name break a header', async () => {
    const port = await freePort();
    await using server = await startWith(`smtp://localhost:${port}`);
    expect(await requestCode(server, { email: 'eva@example.com' })).toMatchObject({ expiresIn: 600 });
    await loggedFailure(server, /ECONNREFUSED/);
    await using mail = await startMailServer({ hideSTARTTLS: true }, port);
    const { from, to, headers, body } = await mailTo(mail, 'eva@example.com');
    expect([from, ...to]).toEqual(['hola@lamina.example', 'eva@example.com']);
    expect(headers.filter((line) => /^To:/i.test(line))).toEqual(['To: eva@example.com']);
    expect(headers.find((line) => line.startsWith('From:'))).toMatch(
      /^From: =\?UTF-8\?[BQ]\?.+\?= <hola@lamina\.example>$/i,
    );
    const code = /\b(\d{6})\b/.exec(body)?.[1];
    expect(await sendCode(server, { email: 'eva@example.com', code })).toMatchObject({ expiresIn: 900 });

    const name = 'Ñandú "Láminas" <x@y.cl>\r\nBcc: spy@example.com\r\n\r\nHola';
    await changeShop(server, await signIn(server, 'admin'), { name });
    await requestCode(server, { email: 'ana@example.com' });
    const injected = await mailTo(mail, 'ana@example.com');
    expect(injected.to).toEqual(['ana@example.com']);
    expect(injected.headers.filter((line) => /^(bcc|cc|hola)/i.test(line))).toEqual([]);
    expect(injected.headers.filter((line) => /^subject:/i.test(line))).toHaveLength(1);

    await requestCode(server, { phone: '+56911112222' });
    await loggedFailure(server, /text message/);
    expect((await fetch(`${server.url}/mailbox`, { headers: { accept: '*/*' } })).status).toBe(404);
  });

  it('shows its password only under TLS, by STARTTLS', async () => {
    await using mail = await startMailServer({ authOptional: false });
    await using server = await startWith(`smtp://${CREDENTIALS}@localhost:${mail.port}`, {
      NODE_EXTRA_CA_CERTS: CERTIFICATE,
    });
    await requestCode(server, { email: 'eva@example.com' });
    expect(await mailTo(mail, 'eva@example.com')).toMatchObject({ secure: true, user: 'lamina' });
    expect(server.output()).not.toContain('p@ss');
  });

  it('speaks TLS from the start to smtps', async () => {
    await using mail = await startMailServer({ secure: true, authOptional: false });
    await using server = await startWith(`smtps://${CREDENTIALS}@localhost:${mail.port}`, {
      NODE_EXTRA_CA_CERTS: CERTIFICATE,
    });
    await requestCode(server, { email: 'eva@example.com' });
    expect(await mailTo(mail, 'eva@example.com')).toMatchObject({ secure: true, user: 'lamina' });
  });

  it('shows no password to a server without TLS, and trusts no certificate that nobody vouches for', async () => {
    await using plain = await startMailServer({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
    await using server = await startWith(`smtp://${CREDENTIALS}@localhost:${plain.port}`);
    expect(await requestCode(server, { email: 'eva@example.com' })).toMatchObject({ expiresIn: 600 });
    await loggedFailure(server, /STARTTLS|TLS/i);
    expect([plain.passwords, plain.received]).toEqual([[], []]);

    await using unknown = await startMailServer({ secure: true });
    await server.restart({ SMTP_URL: `smtps://${CREDENTIALS}@localhost:${unknown.port}` });
    await requestCode(server, { email: 'ana@example.com' });
    await loggedFailure(server, /certificate/i);
    expect([unknown.passwords, unknown.received]).toEqual([[], []]);
  });
});
