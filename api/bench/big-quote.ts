import Big from 'big.js';
import type { Decimal } from '../src/kernel/decimal.js';
import type { QuoteRequest, RuleSet } from '../src/modules/quote-engine/index.js';

// The same text as the engine's decimals: never an exponent.
Big.PE = 100;
Big.NE = -100;

const ONE = new Big(1);
const ZERO = new Big(0);
const big = (value: Decimal): Big => new Big(value.toString());

/** One film on one opening, its numbers ready for big.js. */
interface BigPiece {
  readonly option: string | null;
  readonly opening: object;
  readonly type: string;
  readonly productType: string;
  readonly unit: string;
  readonly material: Big;
  readonly installation: Big;
  readonly stripes: { direction: string; count: number; width: Big | null } | null;
  readonly width: Big;
  readonly height: Big;
  readonly quantity: number;
  readonly floor: number | null;
  readonly difficultAccess: boolean;
  readonly curvedGlass: boolean;
  readonly extremeWeather: boolean;
  readonly removeOldFilm: boolean;
}

interface Step {
  code: string;
  value: Big;
  params?: Record<string, string | number>;
}

export type BigQuote = ReturnType<typeof prepareBigQuote>;

/** Converts what both sides take as given: the parsed request, its prices and the rules. */
export function prepareBigQuote({ properties }: QuoteRequest, rules: RuleSet) {
  const pieces: BigPiece[] = properties.flatMap(({ rooms }) =>
    rooms.flatMap(({ floor, openings }) =>
      openings.flatMap((opening) => {
        const shared = { ...opening, opening, floor, width: big(opening.width), height: big(opening.height) };
        return opening.items.map(({ option, product, stripes }) => ({
          ...shared,
          option,
          productType: product.type,
          unit: product.price.unit,
          material: big(product.price.material),
          installation: big(product.price.installation),
          stripes: stripes && { ...stripes, width: stripes.width && big(stripes.width) },
        }));
      }),
    ),
  );
  const rates = (row: object): Record<string, Big> =>
    Object.fromEntries(Object.entries(row).map(([type, rate]) => [type, big(rate)]));
  return {
    pieces,
    curved: rates(rules.waste.curved),
    byOpening: Object.fromEntries(
      Object.entries(rules.waste.byOpening).map(([type, row]) => [type, rates(row)] as const),
    ),
    otherwise: big(rules.waste.otherwise),
    floorAbove: rules.complexity.floorAbove,
    floor: big(rules.complexity.floor),
    difficultAccess: big(rules.complexity.difficultAccess),
    curvedGlass: big(rules.complexity.curvedGlass),
    extremeWeather: big(rules.complexity.extremeWeather),
    tiers: rules.volumeTiers.map(({ from, rate }) => ({ from: big(from), rate: big(rate) })),
    removalRate: big(rules.removalRate),
    taxRate: big(rules.taxRate),
  };
}

/** The quote rules written straightforwardly with big.js, explanations included; dollars, no travel or staff adjustments. */
export function priceBigQuote(quote: BigQuote) {
  const names = [...new Set(quote.pieces.flatMap(({ option }) => (option === null ? [] : [option])))];
  return (names.length > 0 ? names : ['']).map((name) => {
    const pieces = quote.pieces.filter(({ option }) => option === null || option === name);
    const lines = pieces.map((piece) => priceLine(piece, quote));
    let area = ZERO;
    let subtotal = ZERO;
    pieces.forEach((piece, index) => {
      const line = lines[index];
      if (!line) return;
      subtotal = subtotal.plus(line.subtotal);
      if (piece.unit === 'SQUARE_METER') area = area.plus(line.quantity);
      else if (piece.stripes?.width) area = area.plus(line.quantity.times(piece.stripes.width));
    });
    const rate = quote.tiers.findLast(({ from }) => area.gte(from))?.rate ?? ZERO;
    const volumeDiscount = subtotal.times(rate).round(2, Big.roundHalfUp);
    const adjustments = removal(pieces, quote);
    const net = adjustments.reduce((sum, { amount }) => sum.plus(amount), subtotal.minus(volumeDiscount));
    const tax = net.times(quote.taxRate).round(2, Big.roundHalfUp);
    const totals = { area, subtotal, rate, volumeDiscount, adjustments, net, tax, total: net.plus(tax) };
    return { name, lines, totals };
  });
}

function priceLine(piece: BigPiece, quote: BigQuote) {
  const { width, height, quantity: pieces, stripes, material, installation } = piece;
  const run = stripes?.direction === 'HORIZONTAL' ? width : height;
  const base = stripes ? run.times(stripes.count).times(pieces) : width.times(height).times(pieces);
  const found = (piece.curvedGlass ? quote.curved : quote.byOpening[piece.type])?.[piece.productType];
  const wasteRate = found ?? quote.otherwise;
  const row = piece.curvedGlass ? 'CURVED_GLASS' : piece.type;
  const quantity = base.times(ONE.plus(wasteRate));
  const factors: Step[] = [];
  if (piece.floor !== null && piece.floor > quote.floorAbove) {
    const params = { floor: piece.floor, above: quote.floorAbove };
    factors.push({ code: 'FACTOR_FLOOR', value: quote.floor, params });
  }
  if (piece.difficultAccess) factors.push({ code: 'FACTOR_DIFFICULT_ACCESS', value: quote.difficultAccess });
  if (piece.curvedGlass) factors.push({ code: 'FACTOR_CURVED_GLASS', value: quote.curvedGlass });
  if (piece.extremeWeather) factors.push({ code: 'FACTOR_EXTREME_WEATHER', value: quote.extremeWeather });
  const factor = factors.reduce((product, { value }) => product.times(value), ONE);
  const materialCost = quantity.times(material).round(2, Big.roundHalfUp);
  const installationCost = quantity.times(installation).times(factor).round(2, Big.roundHalfUp);
  const subtotal = materialCost.plus(installationCost);
  const params = { unit: piece.unit === 'SQUARE_METER' ? 'm²' : 'm' };
  const explanation: Step[] = [
    stripes
      ? {
          code: `BASE_${stripes.direction}_STRIPES`,
          value: base,
          params: { run: run.toString(), count: stripes.count, quantity: pieces },
        }
      : {
          code: 'BASE_AREA',
          value: base,
          params: { width: width.toString(), height: height.toString(), quantity: pieces },
        },
    { code: found ? `WASTE_${row}_${piece.productType}` : 'WASTE_DEFAULT', value: wasteRate },
    { code: 'QUANTITY', value: quantity, params },
    { code: 'MATERIAL_PRICE', value: material, params },
    { code: 'MATERIAL_COST', value: materialCost },
    ...factors,
    { code: 'COMPLEXITY_FACTOR', value: factor },
    { code: 'INSTALLATION_PRICE', value: installation, params },
    { code: 'INSTALLATION_COST', value: installationCost },
    { code: 'SUBTOTAL', value: subtotal },
  ];
  return { base, wasteRate, quantity, factor, materialCost, installationCost, subtotal, explanation };
}

function removal(pieces: readonly BigPiece[], { removalRate }: BigQuote) {
  const openings = new Map(
    pieces.filter(({ removeOldFilm }) => removeOldFilm).map((piece) => [piece.opening, piece]),
  );
  if (openings.size === 0) return [];
  let area = ZERO;
  for (const { width, height, quantity } of openings.values()) {
    area = area.plus(width.times(height).times(quantity));
  }
  const amount = area.times(removalRate).round(2, Big.roundHalfUp);
  return [{ kind: 'REMOVAL', amount, reason: `${area} m² × ${removalRate}` }];
}
