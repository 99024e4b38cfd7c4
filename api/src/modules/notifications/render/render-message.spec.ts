import { describe, expect, it } from 'vitest';
import { defaultText } from '../domain/defaults/default-texts.js';
import { TEMPLATE_KEYS, type TemplateKey, templateId } from '../domain/template-text.js';
import { VARIABLES, type Values } from '../domain/variables.js';
import { renderMessage } from './render-message.js';
import { PRIVATE_LINK, STOP_LINK, withLinks } from './secret-links.js';

const samples = (key: TemplateKey): Values => ({
  ...Object.fromEntries(Object.entries(VARIABLES).map(([name, { sample }]) => [name, sample[key.language]])),
  'quotation.link': PRIVATE_LINK,
});
const AROUND = {
  translate: ({ key }: { key: string }) => key,
  shop: { name: 'Láminas & Ñuñoa', address: 'Irarrázaval 1\nSantiago' },
};
const MAIL: TemplateKey = { kind: 'quotationSubmitted', channel: 'EMAIL', language: 'es' };
const render = (key: TemplateKey, values: Values = {}, text = defaultText(key)) =>
  renderMessage(key, text, { ...samples(key), ...values }, AROUND);

describe('a rendered message', () => {
  it.each(TEMPLATE_KEYS.map((key) => [templateId(key), key] as const))('leaves no braces in %s', (_, key) => {
    const { subject, html, text, parameters } = render(key);
    const links = { privateLink: 'https://a.cl/q#t', stopLink: 'https://a.cl/stop' };
    for (const part of [subject, html, text, ...parameters])
      expect(withLinks(part ?? '', links)).not.toContain('{{');
  });

  it('escapes what people wrote, and makes no link of it', () => {
    const { html, text } = render(MAIL, {
      'customer.firstName': '<img src=x onerror=alert(1)>\n\n[a](https://evil.example)',
    });
    expect(html).not.toContain('<img');
    expect(html).not.toContain('href="https://evil.example"');
    expect(html).toContain('&lt;img src=x');
    expect(html).toContain('Láminas &amp; Ñuñoa');
    expect(text).toContain('<img src=x onerror=alert(1)>');
  });

  it('keeps the private link out until it is sent', () => {
    const { html, text } = render(MAIL);
    expect(html).toContain(`href="${PRIVATE_LINK}"`);
    expect(text).toContain(`Ver mi cotización:\n${PRIVATE_LINK}`);
  });

  it('loads nothing from elsewhere', () => {
    const { html } = render(MAIL);
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import|src=/);
  });

  it('lets only reminders be stopped', () => {
    expect(render({ ...MAIL, kind: 'quotationReminder' }).html).toContain(STOP_LINK);
    expect(render(MAIL).html).not.toContain(STOP_LINK);
  });

  it('gives Meta the values in the order of the text, each in one line', () => {
    const { parameters, providerTemplate } = render(
      { ...MAIL, channel: 'WHATSAPP' },
      { 'customer.firstName': 'Ana\n\tMaría', 'shop.name': '' },
    );
    expect(providerTemplate).toBe('lamina_quotation_submitted');
    expect(parameters.slice(0, 3)).toEqual(['Ana María', 'Q-2026-000123', '–']);
    expect(parameters.at(-1)).toBe(PRIVATE_LINK);
  });
});
