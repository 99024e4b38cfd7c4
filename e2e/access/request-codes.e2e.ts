import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestCode } from '../support/codes.js';
import { type Server, startServer } from '../support/index.js';
import { codeSentTo, mailboxPage, messagesTo } from '../support/mailbox.js';
import { createPending, faultsOf } from '../support/quotes.js';

const SENT = { expiresIn: 600, resendAfter: 60, userErrors: [] };

describe('asking for a code', () => {
  let server: Server;
  beforeAll(async () => {
    // Before the morning that its database knows of: no summary of the day before is due.
    server = await startServer({ env: { CLOCK_OFFSET: '-P1D' } });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('shows an empty mailbox before anybody did', async () => {
    expect(await mailboxPage(server)).toContain('Todavía no hay mensajes.');
    expect(await mailboxPage(server, 'en')).toContain('There are no messages yet.');
  });

  it('sends six digits by mail, in the language asked for', async () => {
    expect(await requestCode(server, { email: ' Eva@Example.COM ' })).toEqual(SENT);
    await codeSentTo(server, 'eva@example.com');
    const [spanish = ''] = await messagesTo(server, 'eva@example.com');
    expect(spanish).toContain('es tu código para entrar a Lámina');
    expect(spanish).toContain('Vale por 10 minutos');
    await requestCode(server, { email: 'john@example.com', language: 'en' });
    await codeSentTo(server, 'john@example.com');
    await requestCode(server, { email: 'jane@example.com' }, { 'accept-language': 'en' });
    await codeSentTo(server, 'jane@example.com');
    for (const to of ['john@example.com', 'jane@example.com']) {
      expect((await messagesTo(server, to))[0]).toContain('is your code to sign in to Lámina');
    }
  });

  it('sends it by text message, to one number however it is written', async () => {
    expect(await requestCode(server, { phone: '9 8765 4321' })).toEqual(SENT);
    await codeSentTo(server, '+56987654321');
    expect(await requestCode(server, { phone: '+56 (9) 8765-4321' })).toEqual(SENT);
    const [message = '', ...more] = await messagesTo(server, '+56987654321');
    expect(more).toEqual([]);
    expect(message).toContain('Mensaje de texto');
  });

  it('answers alike for customers, strangers, and those who ask too often', async () => {
    const { email } = { email: 'known@example.com' };
    await createPending(server, { customer: { name: 'Ana', email } });
    expect(await requestCode(server, { email })).toEqual(SENT);
    expect(await requestCode(server, { email: 'stranger@example.com' })).toEqual(SENT);
    expect(await requestCode(server, { email })).toEqual(SENT);
    await codeSentTo(server, 'stranger@example.com');
    // Their quotation is told of, too.
    const codes = (await messagesTo(server, email)).filter((text) => text.includes('es tu código'));
    expect(codes).toHaveLength(1);
  });

  it('sends one code to an address that is asked for many times at once', async () => {
    const email = 'storm@example.com';
    await Promise.all(Array.from({ length: 8 }, () => requestCode(server, { email })));
    await codeSentTo(server, email);
    await requestCode(server, { email: 'after-the-storm@example.com' });
    await codeSentTo(server, 'after-the-storm@example.com');
    expect(await messagesTo(server, email)).toHaveLength(1);
  });

  it.each([
    [{}, 'REQUIRED input'],
    [{ email: '  ' }, 'REQUIRED input'],
    [{ email: 'a@b.cl', phone: '+56987654321' }, 'REQUIRED input'],
    [{ email: 'ana' }, 'INVALID input.email'],
    [{ email: 'ana@example.com\r\nBcc: eva@example.com' }, 'INVALID input.email'],
    [{ email: 'a\0@b.cl' }, 'INVALID input.email'],
    [{ phone: '123' }, 'INVALID input.phone'],
    [{ email: `${'a'.repeat(260)}@b.cl` }, 'OUT_OF_RANGE input.email'],
  ])('says what is wrong with %j', async (input, fault) => {
    const answer = await requestCode(server, input);
    expect(answer).toMatchObject({ expiresIn: null, resendAfter: null });
    expect(faultsOf(answer)).toEqual([fault]);
  });

  it('shows every message as text, whatever is in it, under the page policy', async () => {
    const answer = await fetch(`${server.url}/mailbox`);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const page = await answer.text();
    expect(page).not.toMatch(/<script|<style| style=| on\w+=/);
    expect(page).toContain('<html lang="es">');
    const css = await fetch(`${server.url}/mailbox/mailbox.css`);
    expect(css.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });
});

it('an address can have another code after a minute', async () => {
  const email = 'patient@example.com';
  await using server = await startServer();
  await requestCode(server, { email });
  await codeSentTo(server, email);
  await server.restart({ CLOCK_OFFSET: 'PT61S' });
  await requestCode(server, { email });
  await codeSentTo(server, email, 2);
});
