import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import * as some from '../fixtures/inputs.js';
import { price } from '../fixtures/price.js';
import { explanationMessage, quoteMessages } from '../index.js';

const d = Decimal.parse;

function explanation(...given: Parameters<typeof some.opening>) {
  const rooms = [some.room({ floor: 5, openings: [some.opening(...given)] })];
  const [alternative] = price(some.quote(some.property({ rooms }))).alternatives;
  return alternative?.lines[0]?.explanation ?? [];
}

/** The step in Spanish as a reader sees it. */
function said(step: Parameters<typeof explanationMessage>[0]): string {
  const { key, params } = explanationMessage(step);
  const sentence = quoteMessages.es[key] ?? `no sentence for ${key}`;
  return sentence.replaceAll(/\{\{(\w+)(?:, figure)?\}\}/g, (_mark, name: string) => String(params?.[name]));
}

describe('the explanation of a line', () => {
  it('says every number and why, in order', () => {
    const steps = explanation({
      width: d('1.2'),
      height: d('1.5'),
      quantity: 2,
      difficultAccess: true,
      curvedGlass: true,
      extremeWeather: true,
    });

    expect(steps.map((step) => [step.code, step.value.toString(), said(step)])).toEqual([
      ['BASE_AREA', '3.6', 'Vidrio: 1.2 × 1.5 m × 2, en m²'],
      ['WASTE_CURVED_GLASS_LAMINATE', '0.3', 'Merma de vidrio curvo con lámina de seguridad'],
      ['QUANTITY', '4.68', 'Lámina con merma, en m²'],
      ['MATERIAL_PRICE', '45', 'Precio del material por m²'],
      ['MATERIAL_COST', '210.6', 'Material: cantidad × precio'],
      ['FACTOR_FLOOR', '1.2', 'Recargo de instalación por piso 5 (sobre el 3)'],
      ['FACTOR_DIFFICULT_ACCESS', '1.3', 'Recargo de instalación por acceso difícil'],
      ['FACTOR_CURVED_GLASS', '1.5', 'Recargo de instalación por vidrio curvo'],
      ['FACTOR_EXTREME_WEATHER', '1.15', 'Recargo de instalación por exposición al clima'],
      ['COMPLEXITY_FACTOR', '2.691', 'Factor de instalación'],
      ['INSTALLATION_PRICE', '15', 'Precio de la instalación por m²'],
      ['INSTALLATION_COST', '188.91', 'Instalación: cantidad × precio × factor'],
      ['SUBTOTAL', '399.51', 'Material más instalación'],
    ]);
  });

  it.each([
    ['HORIZONTAL', 'Franjas horizontales: 10 de 2 m en 3 vidrio(s), en m'],
    ['VERTICAL', 'Franjas verticales: 10 de 1.25 m en 3 vidrio(s), en m'],
  ] as const)('of %s stripes names the side they run along', (direction, sentence) => {
    const items = [{ sku: 'VIN-STRIPES', stripes: { direction, count: 10 } }];

    const steps = explanation({ width: d('2'), height: d('1.25'), quantity: 3, items }).map(said);

    expect(steps[0]).toBe(sentence);
    expect(steps.slice(2, 4)).toEqual(['Lámina con merma, en m', 'Precio del material por m']);
  });
});
