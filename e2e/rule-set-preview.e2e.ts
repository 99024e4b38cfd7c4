import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { createDraft } from './support/quotes.js';

const EFFECT = `quotationId number ruleSetNumber currency totalBefore totalAfter difference
  alternatives { name totalBefore totalAfter difference } userErrors { code path }`;
const PREVIEW = `query Preview($number: Int, $rules: RuleSetInput, $ids: [ID!]!) {
  previewRuleSet(number: $number, rules: $rules, quotationIds: $ids) { ${EFFECT} }
}`;
const RULES = `{ ruleSet { rules {
  waste { byOpening { opening rates { product rate } } curved { product rate } otherwise }
  complexity { floorAbove floor difficultAccess curvedGlass extremeWeather }
  volumeTiers { from rate } removalRate travelZones { code label amount } minimumCharge taxRate overrides { vertical taxRate }
} } }`;
interface Effect {
  readonly totalBefore: string;
  readonly totalAfter: string | null;
  readonly difference: string | null;
  readonly alternatives: readonly Omit<Effect, 'alternatives'>[];
  readonly userErrors: readonly { readonly code: string }[];
}
interface Previewed {
  readonly previewRuleSet: readonly Effect[];
}

describe('what other rules would change', () => {
  let server: Server;
  let admin: Session;
  let ids: readonly string[];
  let rules: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
    const discount = { kind: 'DISCOUNT', label: 'Vecino', amount: '-5', reason: 'Ñuñoa' };
    const first = await createDraft(server, admin);
    const second = await createDraft(server, admin, { adjustments: [discount] });
    ids = [first.id, second.id];
    const { ruleSet } = await server.data<{ ruleSet: { rules: Readonly<Record<string, unknown>> } }>(
      RULES,
      {},
      admin.headers,
    );
    rules = ruleSet.rules;
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const preview = async (variables: Readonly<Record<string, unknown>>) =>
    (await server.data<Previewed>(PREVIEW, variables, admin.headers)).previewRuleSet;

  it('the same rules change nothing, adjustments of the staff included', async () => {
    const effects = await preview({ number: 1, ids });
    expect(effects).toHaveLength(2);
    for (const { totalBefore, totalAfter, difference, alternatives, userErrors } of effects) {
      expect(totalAfter).toBe(totalBefore);
      expect(difference).toBe('0.00');
      expect(userErrors).toEqual([]);
      expect(alternatives).toEqual([{ name: '', totalBefore, totalAfter, difference }]);
    }
  });

  it('unsaved rules: without tax, on what is stored, in the order asked', async () => {
    const effects = await preview({ rules: { ...rules, taxRate: '0' }, ids: ids.toReversed() });
    expect(
      effects.map(({ totalBefore, totalAfter, difference }) => [totalBefore, totalAfter, difference]),
    ).toEqual([
      ['76.16', '64.00', '-12.16'],
      ['82.11', '69.00', '-13.11'],
    ]);
  });

  it('a table of the line of business replaces the general one, and only that one', async () => {
    const overrides = [
      { vertical: 'RESIDENTIAL', taxRate: '0', complexity: null },
      { vertical: 'COMMERCIAL', minimumCharge: '1000' },
    ];
    const [effect] = await preview({ rules: { ...rules, overrides }, ids });
    expect(effect).toMatchObject({ totalAfter: '69.00', difference: '-13.11', userErrors: [] });
  });

  it('quotations that the rules cannot price are told, the others are priced', async () => {
    const tiers = [{ from: '0', rate: '1' }];
    const effects = await preview({ rules: { ...rules, volumeTiers: tiers }, ids });
    expect(effects).toMatchObject([
      { totalAfter: '0.00', userErrors: [] },
      {
        totalAfter: null,
        difference: null,
        alternatives: [],
        userErrors: [{ code: 'OUT_OF_RANGE', path: ['quotationIds', '1'] }],
      },
    ]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, readonly unknown[]]>([
    ['neither number nor rules', { ids: [] }, [{ code: 'INVALID', path: ['number'] }]],
    ['an unknown version', { number: 9, ids: [] }, [{ code: 'NOT_FOUND', path: ['number'] }]],
    ['an id that is none', { number: 1, ids: ['x'] }, [{ code: 'NOT_FOUND', path: ['quotationIds', '0'] }]],
    [
      'too many quotations',
      { number: 1, ids: Array.from({ length: 51 }, () => 'x') },
      [{ code: 'TOO_MANY', path: ['quotationIds'] }],
    ],
  ])('bad input: %s', async (_, variables, userErrors) => {
    const { body } = await server.gql(PREVIEW, variables, admin.headers);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', userErrors });
  });

  it('is for those who may read the rules', async () => {
    const { headers } = await signIn(server, 'sales');
    const { body } = await server.gql(PREVIEW, { number: 1, ids }, headers);
    expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
