import { describe, expect, it } from 'vitest';
import { Decimal } from '../../kernel/decimal.js';
import * as some from './fixtures/inputs.js';
import { DEFAULT_RULES, price, request, USD } from './fixtures/price.js';
import { type OpeningInputData, type Piece, priceQuote, type WasteStrategy } from './index.js';

const LAMINATE = 'SEC-CLEAR-4';
const VINYL = 'VIN-WHITE';
const SOLAR = 'SOL-BRONZE-20';
const PRIVACY = 'PRI-MIRROR';

function waste(sku: string, given: Partial<OpeningInputData>): (string | undefined)[] {
  const [alternative] = price(some.quoteOf(some.opening({ ...given, items: [{ sku }] }))).alternatives;
  const line = alternative?.lines[0];
  return [line?.wasteRate.toString(), line?.explanation[1]?.code];
}

describe('the waste table', () => {
  it.each([
    [LAMINATE, { type: 'WINDOW' }, '0.15', 'WASTE_WINDOW_LAMINATE'],
    [VINYL, { type: 'WINDOW' }, '0.12', 'WASTE_WINDOW_VINYL'],
    [SOLAR, { type: 'WINDOW' }, '0.15', 'WASTE_WINDOW_SOLAR_CONTROL'],
    [LAMINATE, { type: 'DOOR' }, '0.18', 'WASTE_DOOR_LAMINATE'],
    [VINYL, { type: 'DOOR' }, '0.15', 'WASTE_DOOR_VINYL'],
    [SOLAR, { type: 'DOOR' }, '0.18', 'WASTE_DOOR_SOLAR_CONTROL'],
    [LAMINATE, { type: 'SHOWER_ENCLOSURE' }, '0.2', 'WASTE_SHOWER_ENCLOSURE_LAMINATE'],
    [VINYL, { type: 'SHOWER_ENCLOSURE' }, '0.18', 'WASTE_SHOWER_ENCLOSURE_VINYL'],
    [SOLAR, { type: 'SHOWER_ENCLOSURE' }, '0.2', 'WASTE_SHOWER_ENCLOSURE_SOLAR_CONTROL'],
    [LAMINATE, { type: 'WINDOW', curvedGlass: true }, '0.3', 'WASTE_CURVED_GLASS_LAMINATE'],
    [VINYL, { type: 'DOOR', curvedGlass: true }, '0.25', 'WASTE_CURVED_GLASS_VINYL'],
    [SOLAR, { type: 'SKYLIGHT', curvedGlass: true }, '0.3', 'WASTE_CURVED_GLASS_SOLAR_CONTROL'],
    [LAMINATE, { type: 'SKYLIGHT' }, '0.15', 'WASTE_DEFAULT'],
    [PRIVACY, { type: 'WINDOW' }, '0.15', 'WASTE_DEFAULT'],
    [PRIVACY, { type: 'SHOWER_ENCLOSURE', curvedGlass: true }, '0.15', 'WASTE_DEFAULT'],
  ] as const)('%s on %j: %s', (sku, given, rate, code) => {
    expect(waste(sku, given)).toEqual([rate, code]);
  });
});

describe('another strategy', () => {
  it('sees every piece of an alternative and decides on each', () => {
    const seen: (readonly Piece[])[] = [];
    const strategy: WasteStrategy = {
      plan: (pieces, rules) => {
        seen.push(pieces);
        expect(rules.taxRate).toBe(DEFAULT_RULES.taxRate);
        return (piece) => ({
          rate: piece === pieces[0] ? Decimal.ONE : Decimal.ZERO,
          code: 'WASTE_PLANNED',
          params: { pieces: pieces.length },
        });
      },
    };
    const input = some.quote(
      some.property({ rooms: [some.room({ openings: [some.opening(), some.opening()] })] }),
    );

    const priced = priceQuote(request(input), DEFAULT_RULES, USD, [], [], strategy);

    const lines = priced.ok ? priced.value.alternatives.flatMap((alternative) => alternative.lines) : [];
    expect(lines.map((line) => line.quantity.toString())).toEqual(['2', '1']);
    expect(lines[0]?.explanation[1]).toEqual({
      code: 'WASTE_PLANNED',
      value: Decimal.ONE,
      params: { pieces: 2 },
    });
    expect(seen.map((pieces) => pieces.map(({ room }) => room?.name))).toEqual([['Sala', 'Sala']]);
  });
});
