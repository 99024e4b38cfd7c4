import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { createDraft, USER_ERRORS, type UserError } from './support/quotes.js';

const PUBLIC = `name legalName country currency timeZone locale quotationExpiryDays taxId taxIdLabel taxName address phone whatsapp email terms`;
const ALL = `${PUBLIC} bankDetails version`;
const UPDATE = `mutation Update($expectedVersion: Int!, $input: ShopSettingsInput!) {
  payload: updateShopSettings(expectedVersion: $expectedVersion, input: $input) { shopSettings { ${ALL} } ${USER_ERRORS} }
}`;
const APPLY = `mutation Apply($expectedVersion: Int!, $country: ShopPresetCountry!) {
  payload: applyShopPreset(country: $country, expectedVersion: $expectedVersion) { shopSettings { ${ALL} } ${USER_ERRORS} }
}`;
const RULES = '{ ruleSet { number note rules { taxRate } } }';

interface Settings {
  readonly version: number;
  readonly [field: string]: unknown;
}
interface Payload {
  readonly shopSettings: Settings | null;
  readonly userErrors: readonly UserError[];
}
type Variables = Readonly<Record<string, unknown>>;

describe("the shop's settings", () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const settings = async () =>
    (await server.data<{ shopSettings: Settings }>(`{ shopSettings { ${ALL} } }`, {}, admin.headers))
      .shopSettings;
  const send = async (document: string, variables: Variables) =>
    (await server.data<{ payload: Payload }>(document, variables, admin.headers)).payload;
  const update = async (input: Variables, expectedVersion?: number) =>
    send(UPDATE, { input, expectedVersion: expectedVersion ?? (await settings()).version });
  const apply = async (country: string) =>
    send(APPLY, { country, expectedVersion: (await settings()).version });
  const faultsOf = ({ userErrors }: Payload) =>
    userErrors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`);

  it('everybody sees who the shop is, and only those who run it its tax id and bank', async () => {
    expect(await server.data(`{ shopSettings { ${PUBLIC} } }`)).toMatchObject({
      shopSettings: {
        name: 'Lámina',
        country: 'CL',
        currency: 'USD',
        timeZone: 'America/Santiago',
        taxName: 'IVA',
      },
    });
    const { headers } = await signIn(server, 'support');
    for (const field of ['bankDetails', 'version']) {
      const anonymous = await server.gql(`{ shopSettings { ${field} } }`);
      expect(anonymous.body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
      const support = await server.gql(`{ shopSettings { ${field} } }`, {}, headers);
      expect(support.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    const refused = await server.gql(UPDATE, { expectedVersion: 1, input: { name: 'X' } }, headers);
    expect(refused.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it("the shop's own tax id is checked by its country's rule and brought into its form", async () => {
    const { shopSettings } = await update({ taxId: '761234560' });
    expect(shopSettings?.taxId).toBe('76.123.456-0');
    const refused = await update({ taxId: '76.123.456-1', name: ' ' });
    expect(faultsOf(refused)).toEqual(['REQUIRED input.name', 'INVALID input.taxId']);
    expect(refused.userErrors[1]?.message).toContain('RUT');
    expect(faultsOf(await update({ country: 'PE', taxId: '76.123.456-0' }))).toEqual(['INVALID input.taxId']);
    expect((await update({ country: 'US', taxId: 'EIN 12-3456789' })).shopSettings?.taxId).toBe(
      'EIN 12-3456789',
    );
    expect((await update({ country: 'CL', taxId: null })).shopSettings?.taxId).toBeNull();
  });

  it('what is given changes, null takes away, the rest stays', async () => {
    const before = await settings();
    const input = {
      name: ' Vidrios Ñuñoa 🪟 ',
      legalName: 'Vidrios Ñuñoa SpA',
      taxId: '76.123.456-0',
      address: 'Av. Irarrázaval 1\nÑuñoa',
      phone: '(2) 2345 6789',
      whatsapp: '+56 9 1234 5678',
      email: 'hola@example.com',
      bankDetails: 'Banco 1, cuenta 2',
      timeZone: 'america/lima',
      locale: 'es-pe',
      quotationExpiryDays: 3650,
    };
    const { shopSettings, userErrors } = await update(input);
    expect(userErrors).toEqual([]);
    expect(shopSettings).toEqual({
      ...before,
      ...input,
      name: 'Vidrios Ñuñoa 🪟',
      timeZone: 'America/Lima',
      locale: 'es-PE',
      version: before.version + 1,
    });
    expect((await update({ legalName: null })).shopSettings).toEqual({
      ...shopSettings,
      legalName: null,
      version: before.version + 2,
    });
  });

  it('is reached on WhatsApp by a number with its country code, and by addresses that are some', async () => {
    const refused = await update({ phone: '12', whatsapp: '9 1234 5678', email: 'hola' });
    expect(faultsOf(refused)).toEqual([
      'INVALID input.phone',
      'INVALID input.whatsapp',
      'INVALID input.email',
    ]);
  });

  it('every fault is named', async () => {
    const before = await settings();
    const input = {
      name: ' ',
      taxName: null,
      country: 'Chile',
      currency: 'ÑÑÑ',
      timeZone: 'Santiago',
      locale: null,
      quotationExpiryDays: 3651,
      taxId: 'x'.repeat(41),
      terms: 'a\0b',
    };
    expect(faultsOf(await update(input)).toSorted()).toEqual([
      'INVALID input.country',
      'INVALID input.currency',
      'INVALID input.terms',
      'INVALID input.timeZone',
      'OUT_OF_RANGE input.quotationExpiryDays',
      'OUT_OF_RANGE input.taxId',
      'REQUIRED input.locale',
      'REQUIRED input.name',
      'REQUIRED input.taxName',
    ]);
    expect(await settings()).toEqual(before);
  });

  it('of 5 simultaneous changes one is made', async () => {
    const { version } = await settings();
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) => update({ name: `Tienda ${index}` }, version)),
    );
    expect(answers.filter(({ shopSettings }) => shopSettings)).toHaveLength(1);
    for (const error of answers.flatMap(({ userErrors }) => userErrors)) {
      expect(error).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: version + 1 });
    }
  });

  it('a preset brings money, time and tax of its country', async () => {
    const presets = await server.data<{ shopPresets: readonly Variables[] }>(
      '{ shopPresets { country currency timeZone locale taxName taxRate taxIdLabel } }',
      {},
      admin.headers,
    );
    expect(presets.shopPresets.map(({ country }) => country)).toEqual(['AR', 'BR', 'CL', 'CO', 'MX', 'PE']);
    expect((await apply('PE')).shopSettings).toMatchObject({
      country: 'PE',
      currency: 'PEN',
      timeZone: 'America/Lima',
      locale: 'es-PE',
      taxName: 'IGV',
      taxIdLabel: 'RUC',
    });
    const rules = await server.data(RULES, {}, admin.headers);
    expect(rules).toMatchObject({ ruleSet: { number: 2, rules: { taxRate: '0.18' } } });
    await apply('PE');
    expect(await server.data(RULES, {}, admin.headers)).toEqual(rules);
  });

  it('the currency stays once there is a quotation; the rest of a preset of the same currency does not', async () => {
    expect((await update({ currency: 'usd' })).shopSettings).toMatchObject({ currency: 'USD' });
    await createDraft(server, admin);
    expect(faultsOf(await update({ currency: 'CLP' }))).toEqual(['IN_USE input.currency']);
    expect(faultsOf(await apply('CL'))).toEqual(['IN_USE country']);
    expect(await server.data(RULES, {}, admin.headers)).toMatchObject({ ruleSet: { number: 2 } });
    expect((await update({ currency: 'USD', name: 'Igual' })).shopSettings).toMatchObject({ name: 'Igual' });
  });
});
