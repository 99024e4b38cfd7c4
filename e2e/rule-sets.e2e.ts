import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { USER_ERRORS, type UserError } from './support/quotes.js';
import { RULES, saveRules } from './support/rules.js';

const HEAD = 'number note author inForce activations { activeFrom author }';

interface Rules {
  readonly taxRate: string;
  readonly waste: { readonly byOpening: readonly Readonly<Record<string, unknown>>[] };
  readonly [table: string]: unknown;
}
interface RuleSet {
  readonly number: number;
  readonly inForce: boolean;
  readonly rules: Rules;
}
interface Payload {
  readonly ruleSet: RuleSet | null;
  readonly userErrors: readonly UserError[];
}
const SAVE = `mutation Save($input: RuleSetInput!, $note: String, $basedOn: Int!) {
  payload: saveRuleSet(input: $input, note: $note, basedOn: $basedOn) { ruleSet { ${HEAD} ${RULES} } ${USER_ERRORS} }
}`;
const ACTIVATE = `mutation Activate($number: Int!, $from: DateTime) {
  payload: activateRuleSet(number: $number, from: $from) { ruleSet { ${HEAD} ${RULES} } ${USER_ERRORS} }
}`;
const FIND = `query Find($number: Int) { ruleSet(number: $number) { ${HEAD} ${RULES} } }`;
const LIST = `query List($first: Int!, $after: String) {
  ruleSets(first: $first, after: $after) { nodes { ${HEAD} } totalCount pageInfo { hasNextPage endCursor } }
}`;
const COMPARE = `query Compare($from: Int!, $to: Int!) { compareRuleSets(from: $from, to: $to) { path before after } }`;
const faultsOf = ({ userErrors }: Payload) =>
  userErrors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`);

describe('the versions of the rules', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const find = async (number?: number): Promise<RuleSet> => {
    const { ruleSet } = await server.data<{ ruleSet: RuleSet | null }>(FIND, { number }, admin.headers);
    if (!ruleSet) throw new Error('There is no such version.');
    return ruleSet;
  };
  const save = async (input: Rules, basedOn: number, note: string | null = null) =>
    (await server.data<{ payload: Payload }>(SAVE, { input, basedOn, note }, admin.headers)).payload;
  const activate = async (number: number, from?: string) =>
    (await server.data<{ payload: Payload }>(ACTIVATE, { number, from }, admin.headers)).payload;
  const newest = async () => {
    const { ruleSets } = await server.data<{ ruleSets: { nodes: readonly RuleSet[] } }>(
      LIST,
      { first: 1 },
      admin.headers,
    );
    return ruleSets.nodes[0]?.number ?? 0;
  };
  const taxRateNow = async () => {
    const document = `{ quotePreview(input: { vertical: RESIDENTIAL, properties: [{ type: HOUSE, rooms: [{
      name: "Sala", type: LIVING_ROOM, openings: [{ type: WINDOW, width: 1, height: 1, items: [{ sku: "SEG-4MIL" }] }]
    }] }] }) { totals { taxRate } } }`;
    const { products } = await server.data<{ products: { nodes: readonly { sku: string }[] } }>(
      '{ products(first: 1, filter: { type: SOLAR_CONTROL }) { nodes { sku } } }',
    );
    const { quotePreview } = await server.data<{ quotePreview: { totals: { taxRate: string } } }>(
      document.replace('SEG-4MIL', products.nodes[0]?.sku ?? ''),
    );
    return quotePreview.totals.taxRate;
  };

  it('starts with one, which is in force', async () => {
    expect(await find()).toMatchObject({ number: 1, inForce: true, note: 'Reglas iniciales', author: null });
    expect(await find()).toEqual(await find(1));
  });

  it('what was read can be edited and saved as the next version, in force once activated', async () => {
    const { rules } = await find(1);
    const saved = await save({ ...rules, taxRate: '0.2' }, 1, 'IVA más alto 🪟');
    expect(saved).toMatchObject({
      userErrors: [],
      ruleSet: {
        number: 2,
        inForce: false,
        activations: [],
        author: 'Antonia Rojas',
        note: 'IVA más alto 🪟',
      },
    });
    expect(saved.ruleSet?.rules).toEqual({ ...rules, taxRate: '0.2' });
    expect(await taxRateNow()).toBe('0.19');
    expect((await activate(2)).ruleSet).toMatchObject({ number: 2, inForce: true });
    expect(await taxRateNow()).toBe('0.2');
    const compared = await server.data(COMPARE, { from: 1, to: 2 }, admin.headers);
    expect(compared).toEqual({ compareRuleSets: [{ path: 'taxRate', before: '0.19', after: '0.2' }] });
  });

  it('an older version comes back, and a future one waits', async () => {
    const future = new Date(Date.now() + 86_400_000).toISOString();
    expect((await activate(2, future)).ruleSet).toMatchObject({ activations: [{ activeFrom: future }, {}] });
    expect((await activate(1)).ruleSet).toMatchObject({ number: 1, inForce: true });
    expect(await taxRateNow()).toBe('0.19');
  });

  it('tell everybody the zones that a quotation of a line of business can name', async () => {
    const zonesOf = async (vertical: string) => {
      const document =
        'query ($vertical: Vertical!) { travelZones(vertical: $vertical) { code label amount } }';
      return (await server.data<{ travelZones: unknown }>(document, { vertical })).travelZones;
    };
    expect(await zonesOf('RESIDENTIAL')).toEqual([]);
    const zones = [
      { code: 'SUR', label: 'Sur de Santiago', amount: '15000' },
      { code: 'COSTA', label: 'Viña y Valparaíso', amount: '45000' },
    ];
    const number = await saveRules(
      server,
      admin,
      { travelZones: zones, overrides: [{ vertical: 'AUTOMOTIVE', travelZones: [] }] },
      await newest(),
    );
    await activate(number);
    expect(await zonesOf('RESIDENTIAL')).toEqual(zones);
    expect(await zonesOf('AUTOMOTIVE')).toEqual([]);
    await activate(1);
    expect(await zonesOf('RESIDENTIAL')).toEqual([]);
  });

  it('of 5 edits of the same version one is saved', async () => {
    const basedOn = await newest();
    const { rules } = await find(1);
    const answers = await Promise.all(Array.from({ length: 5 }, () => save(rules, basedOn)));
    expect(answers.filter(({ ruleSet }) => ruleSet)).toHaveLength(1);
    for (const error of answers.flatMap(({ userErrors }) => userErrors)) {
      expect(error).toMatchObject({
        __typename: 'ConflictError',
        code: 'VERSION_CONFLICT',
        path: ['basedOn'],
        currentVersion: basedOn + 1,
      });
    }
  });

  it('every fault is named where it was sent', async () => {
    const { rules } = await find(1);
    const rate = { product: 'VINYL', rate: '11' };
    const zone = { code: 'Ñ', label: ' ', amount: '-1' };
    const waste = {
      ...rules.waste,
      byOpening: [
        { opening: 'DOOR', rates: [] },
        { opening: 'WINDOW', rates: [rate, rate] },
      ],
    };
    const input = {
      ...rules,
      waste,
      taxRate: '1.1',
      travelZones: [zone],
      overrides: [{ vertical: 'AUTOMOTIVE', taxRate: '3' }],
    };
    expect(faultsOf(await save(input, await newest(), 'x'.repeat(4001)))).toEqual([
      'OUT_OF_RANGE note',
      'INVALID input.waste.byOpening.1.rates.1.product',
      'OUT_OF_RANGE input.waste.byOpening.1.rates.1.rate',
      'REQUIRED input.travelZones.0.label',
      'OUT_OF_RANGE input.travelZones.0.amount',
      'OUT_OF_RANGE input.taxRate',
      'OUT_OF_RANGE input.overrides.0.taxRate',
    ]);
  });

  it('nothing is put in force that is unknown, or in the past', async () => {
    expect(faultsOf(await activate(99, '2020-01-01T00:00:00Z'))).toEqual([
      'NOT_FOUND number',
      'OUT_OF_RANGE from',
    ]);
    const { body } = await server.gql(COMPARE, { from: 98, to: 99 }, admin.headers);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      userErrors: [
        { code: 'NOT_FOUND', path: ['from'] },
        { code: 'NOT_FOUND', path: ['to'] },
      ],
    });
    expect(await server.data(FIND, { number: 99 }, admin.headers)).toEqual({ ruleSet: null });
  });

  it('the list goes by cursor, newest first', async () => {
    interface Page {
      readonly ruleSets: {
        readonly nodes: readonly RuleSet[];
        readonly totalCount: number;
        readonly pageInfo: { readonly endCursor: string };
      };
    }
    const first = await server.data<Page>(LIST, { first: 2 }, admin.headers);
    const after = first.ruleSets.pageInfo.endCursor;
    const second = await server.data<Page>(LIST, { first: 100, after }, admin.headers);
    const numbers = [first, second].flatMap(({ ruleSets }) => ruleSets.nodes.map(({ number }) => number));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(numbers).toHaveLength(first.ruleSets.totalCount);
  });

  it.each(['sales', 'support'] as const)('%s neither read nor change them', async (role) => {
    const { headers } = await signIn(server, role);
    const { body } = await server.gql(FIND, {}, headers);
    expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const refused = await server.gql(ACTIVATE, { number: 1 }, headers);
    expect(refused.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('anonymous callers have to sign in', async () => {
    const { body } = await server.gql(FIND);
    expect(body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
