import { describe, expect, it } from 'vitest';
import { checkTemplate } from './check-template.js';
import { defaultText } from './defaults/default-texts.js';
import { readTemplateId, TEMPLATE_KEYS, templateId } from './template-text.js';

const MAIL = { kind: 'quotationSubmitted', channel: 'EMAIL', language: 'es' } as const;
const WHATSAPP = { ...MAIL, channel: 'WHATSAPP' } as const;

const faultsOf = (...args: Parameters<typeof checkTemplate>) => {
  const checked = checkTemplate(...args);
  return checked.ok
    ? []
    : checked.faults.map(({ code, path, message }) => ({ code, path: path.join('.'), ...message }));
};

describe('checking a template', () => {
  it.each(TEMPLATE_KEYS.map((key) => [templateId(key), key] as const))(
    'takes the default of %s',
    (_, key) => {
      expect(checkTemplate(key, defaultText(key), ['input'])).toEqual({ ok: true, value: defaultText(key) });
    },
  );

  it('names what it does not know, with its place', () => {
    const body = 'Hola:\n\n{{quotation.link}} {{custommer.name}}';
    expect(faultsOf(MAIL, { subject: '{{summary.day}}', body }, ['input'])).toEqual([
      {
        code: 'INVALID',
        path: 'input.subject',
        key: 'template.unknownVariable',
        params: { line: 1, column: 1, name: 'summary.day' },
      },
      {
        code: 'INVALID',
        path: 'input.body',
        key: 'template.unknownVariable',
        params: { line: 3, column: 20, name: 'custommer.name' },
      },
    ]);
  });

  it('wants the link', () =>
    expect(faultsOf(MAIL, { subject: 'Lista', body: 'Tu cotización está lista.' }, ['input'])).toMatchObject([
      { code: 'REQUIRED', path: 'input.body', params: { name: 'quotation.link' } },
    ]));

  it('keeps to what Meta takes', () =>
    expect(
      faultsOf(WHATSAPP, { providerTemplate: 'Con Mayúsculas', body: 'Aquí: {{quotation.link}}' }, []),
    ).toMatchObject([{ path: 'providerTemplate' }, { path: 'body', key: 'template.ends' }]));

  it('has ids that lead back', () => {
    for (const key of TEMPLATE_KEYS) expect(readTemplateId(templateId(key))).toEqual(key);
    for (const id of ['x', 'staffNudge.SMS.es', 'constructor.EMAIL.es', 'staffNudge.EMAIL.es.x'])
      expect(readTemplateId(id)).toBeNull();
  });
});
