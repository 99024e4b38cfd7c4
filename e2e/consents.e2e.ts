import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { signInCustomer } from './support/codes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { changed, create, createPending, faultsOf, submitted } from './support/quotes.js';
import { changeShop } from './support/shop.js';

const ACCEPTED = 'query ($id: ID!) { quotation(id: $id) { acceptance { name terms { version text } } } }';
const MINE =
  '{ myAccount { acceptsMarketing consents { kind granted source quotationNumber text { text } } } }';
const CHOOSE = /* GraphQL */ `mutation Choose($granted: Boolean!, $version: String!) {
  setMarketingConsent(granted: $granted, textVersion: $version) { acceptsMarketing userErrors { code path } }
}`;

interface Shop {
  readonly shopSettings: { readonly termsVersion: string | null };
}
interface Choice {
  readonly setMarketingConsent: {
    readonly acceptsMarketing: boolean | null;
    readonly userErrors: readonly { readonly code: string }[];
  };
}

describe('what customers agree to', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const saveTerms = async (terms: string | null): Promise<string | null> => {
    await changeShop(server, admin, { terms });
    return (await server.data<Shop>('{ shopSettings { termsVersion } }')).shopSettings.termsVersion;
  };
  const ana = { name: 'Ana Muñoz', acceptedTerms: true };

  it('is kept in the words that they read, whatever the terms become', async () => {
    const first = await saveTerms('Mitad al confirmar, mitad al terminar.');
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    const {
      id,
      accessToken: token,
      number,
    } = await createPending(server, {
      customer: { name: 'Ana Muñoz', email: 'ana.consents@example.com' },
    });
    const second = await saveTerms('Todo al confirmar.');
    expect(second).not.toBe(first);
    const accept = (termsVersion: string | null) =>
      change(server, 'confirmQuotation', { id, token, acceptance: { ...ana, termsVersion } });
    expect(faultsOf(await accept(first))).toEqual(['INVALID acceptance.termsVersion']);
    expect(changed(await accept(second)).status).toBe('CONFIRMED');
    await saveTerms('Otra cosa.');
    expect(await server.data(ACCEPTED, { id }, admin.headers)).toEqual({
      quotation: {
        acceptance: { name: 'Ana Muñoz', terms: { version: second, text: 'Todo al confirmar.' } },
      },
    });
    const customer = await signInCustomer(server, { email: 'ana.consents@example.com' });
    expect(await server.data(MINE, {}, customer.headers)).toEqual({
      myAccount: {
        acceptsMarketing: false,
        consents: [
          {
            kind: 'TERMS',
            granted: true,
            source: 'QUOTATION',
            quotationNumber: number,
            text: { text: 'Todo al confirmar.' },
          },
        ],
      },
    });
  });

  it('is nothing where the shop has no terms', async () => {
    await saveTerms(null);
    const { id, accessToken: token } = await createPending(server);
    changed(await change(server, 'confirmQuotation', { id, token, acceptance: ana }));
    expect(await server.data(ACCEPTED, { id }, admin.headers)).toEqual({
      quotation: { acceptance: { name: 'Ana Muñoz', terms: null } },
    });
  });

  it('about news by a private link counts once the address is proven, and until the account chooses', async () => {
    const customer = { name: 'Iris Vega', email: 'iris.consents@example.com' };
    const { accessToken: token, number } = await createPending(server, { customer });
    const { version, text } = (
      await server.data<{ marketingConsentText: { version: string; text: string } }>(
        '{ marketingConsentText { version text } }',
      )
    ).marketingConsentText;
    const give = async (values: { token: string | null; version: string }) =>
      (
        await server.data<{ giveMarketingConsent: { kept: boolean; userErrors: { code: string }[] } }>(
          `mutation ($token: String!, $version: String!) {
            giveMarketingConsent(token: $token, textVersion: $version) { kept userErrors { code path } }
          }`,
          values,
        )
      ).giveMarketingConsent;
    const refused = (code: string, path: string) => ({ kept: false, userErrors: [{ code, path: [path] }] });
    expect(await give({ token: `${token}x`, version })).toEqual(refused('NOT_FOUND', 'token'));
    expect(await give({ token, version: 'other words' })).toEqual(refused('INVALID', 'textVersion'));
    for (const _ of [1, 2]) expect(await give({ token, version })).toEqual({ kept: true, userErrors: [] });
    await createPending(server, { customer: { name: 'Otra', email: 'otra.consents@example.com' } });

    const other = await signInCustomer(server, { email: 'otra.consents@example.com' });
    expect(await server.data(MINE, {}, other.headers)).toEqual({
      myAccount: { acceptsMarketing: false, consents: [] },
    });
    const iris = await signInCustomer(server, { email: 'iris.consents@example.com' });
    const byLink = {
      kind: 'MARKETING',
      granted: true,
      source: 'QUOTATION',
      quotationNumber: number,
      text: { text },
    };
    expect(await server.data(MINE, {}, iris.headers)).toEqual({
      myAccount: { acceptsMarketing: true, consents: [byLink] },
    });
    await server.data(CHOOSE, { granted: false, version }, iris.headers);
    const { accessToken: later } = changed(await create(server, submitted({ customer }), iris.headers));
    await give({ token: later, version });
    expect(await server.data(MINE, {}, iris.headers)).toMatchObject({
      myAccount: { acceptsMarketing: false, consents: [{ granted: true }, { granted: false }, byLink] },
    });
  });

  it('about news is kept with each change of mind, in the words of their language', async () => {
    const { headers } = await signInCustomer(server, { email: 'eva.consents@example.com' });
    const textIn = async (language: string) =>
      (
        await server.data<{ marketingConsentText: { version: string; text: string } }>(
          '{ marketingConsentText { version text } }',
          {},
          { 'accept-language': language },
        )
      ).marketingConsentText;
    const [spanish, english] = [await textIn('es'), await textIn('en')];
    const choose = async (granted: boolean, version: string) =>
      (await server.data<Choice>(CHOOSE, { granted, version }, headers)).setMarketingConsent;

    expect(await choose(true, 'other words')).toEqual({
      acceptsMarketing: null,
      userErrors: [{ code: 'INVALID', path: ['textVersion'] }],
    });
    for (const granted of [true, true]) {
      expect(await choose(granted, english.version)).toEqual({ acceptsMarketing: true, userErrors: [] });
    }
    expect(await choose(false, spanish.version)).toEqual({ acceptsMarketing: false, userErrors: [] });
    const news = { kind: 'MARKETING', source: 'ACCOUNT', quotationNumber: null };
    expect(await server.data(MINE, {}, headers)).toEqual({
      myAccount: {
        acceptsMarketing: false,
        consents: [
          { ...news, granted: false, text: { text: spanish.text } },
          { ...news, granted: true, text: { text: english.text } },
        ],
      },
    });
  });
});
