import { expect, it } from 'vitest';
import type { RulesPartsFragment } from '../../generated/graphql';
import { changeDraft, changedPlaces } from './change-draft';
import { placedErrors, readDraft } from './read-draft';
import { draftOf } from './rules-draft';

const RULES: RulesPartsFragment = {
  taxRate: '0.19',
  minimumCharge: '50000',
  removalRate: '6.5',
  volumeTiers: [
    { from: '50', rate: '0.05' },
    { from: '1000', rate: '0.125' },
  ],
  travelZones: [{ code: 'NORTE', label: 'Zona norte', amount: '12.5' }],
  complexity: {
    floorAbove: 3,
    floor: '1.2',
    difficultAccess: '1.3',
    curvedGlass: '1.5',
    extremeWeather: '1.15',
  },
  waste: {
    otherwise: '0.15',
    byOpening: [
      {
        opening: 'WINDOW',
        rates: [
          { product: 'SOLAR_CONTROL', rate: '0.15' },
          { product: 'VINYL', rate: '0.125' },
        ],
      },
    ],
    curved: [{ product: 'VINYL', rate: '0.25' }],
  },
  overrides: [
    {
      vertical: 'AUTOMOTIVE',
      taxRate: '0',
      minimumCharge: null,
      removalRate: null,
      volumeTiers: [],
      travelZones: null,
      complexity: null,
      waste: null,
    },
  ],
};

const start = draftOf(RULES, 'es');

it.each(['es', 'en'])('rules that nobody changed are sent back as they were (%s)', (language) => {
  const { input, faults } = readDraft(draftOf(RULES, language), language);
  expect(faults).toEqual({});
  expect(input).toEqual(RULES);
});

it('an emptied cell falls to the rate of everything else, and a row without cells is gone', () => {
  const fields = { 'general.waste.WINDOW.VINYL': '', 'general.waste.WINDOW.SOLAR_CONTROL': ' ' };
  const draft = changeDraft(start, { type: 'type', fields });
  expect(readDraft(draft, 'es').input.waste.byOpening).toEqual([]);
  expect(changedPlaces(start, draft).toSorted()).toEqual(Object.keys(fields).toSorted());
});

it('a line of business begins with the general table, and goes back to it', () => {
  const own = changeDraft(start, { type: 'own', scope: 'AUTOMOTIVE', table: 'waste' });
  const changed = changeDraft(own, {
    type: 'type',
    fields: { 'AUTOMOTIVE.waste.WINDSHIELD.SOLAR_CONTROL': '30 %' },
  });
  const [override] = readDraft(changed, 'es').input.overrides;
  expect(override?.waste?.byOpening).toEqual([
    RULES.waste.byOpening[0],
    { opening: 'WINDSHIELD', rates: [{ product: 'SOLAR_CONTROL', rate: '0.3' }] },
  ]);
  const back = changeDraft(changed, { type: 'asGeneral', scope: 'AUTOMOTIVE', table: 'waste' });
  expect(readDraft(back, 'es').input).toEqual(RULES);
});

it('rows are added and taken away', () => {
  const added = changeDraft(start, { type: 'addRow', scope: 'general', list: 'volumeTiers', row: 'new' });
  const typed = changeDraft(added, {
    type: 'type',
    fields: { 'general.volumeTiers.new.from': '2.000', 'general.volumeTiers.new.rate': '15,5' },
  });
  const gone = changeDraft(typed, { type: 'removeRow', scope: 'general', list: 'volumeTiers', row: '0' });
  expect(readDraft(gone, 'es').input.volumeTiers).toEqual([
    { from: '1000', rate: '0.125' },
    { from: '2000', rate: '0.155' },
  ]);
});

it('what is no number is told beside its field, and so is what the server objects to', () => {
  const draft = changeDraft(start, {
    type: 'type',
    fields: { 'general.taxRate': 'x', 'general.complexity.floorAbove': '1,5', 'AUTOMOTIVE.taxRate': '200' },
  });
  const { faults, places } = readDraft(draft, 'es');
  expect(faults).toEqual({
    'general.taxRate': 'decimal.measure',
    'general.complexity.floorAbove': 'desk.whole',
    'AUTOMOTIVE.taxRate': 'desk.bounds.share',
  });
  expect(
    placedErrors(
      [
        { path: ['input', 'overrides', '0', 'taxRate'], message: 'a' },
        { path: ['input', 'waste', 'byOpening', '0', 'rates', '1', 'rate'], message: 'b' },
        { path: ['basedOn'], message: 'c' },
      ],
      places,
    ),
  ).toEqual({ beside: { 'AUTOMOTIVE.taxRate': 'a', 'general.waste.WINDOW.VINYL': 'b' }, above: ['c'] });
});

it.each([
  ['general.waste.curved.VINYL', '-5', 'desk.bounds.waste'],
  ['general.waste.otherwise', '1000,1', 'desk.bounds.waste'],
  ['general.complexity.floor', '-1', 'desk.bounds.factor'],
  ['general.complexity.floor', '1,12345678901', 'desk.bounds.decimals'],
  ['general.complexity.floorAbove', '201', 'desk.bounds.floor'],
  ['general.minimumCharge', '-0,5', 'desk.bounds.amount'],
  ['general.minimumCharge', '1000000000000', 'desk.bounds.amount'],
  ['general.volumeTiers.0.rate', '101 %', 'desk.bounds.share'],
  ['general.volumeTiers.1.from', '50', 'desk.tier_order'],
  ['general.volumeTiers.1.from', 'x', 'decimal.money'],
  ['general.travelZones.0.label', ' ', 'desk.required'],
  ['general.travelZones.0.code', 'x'.repeat(121), 'desk.bounds.letters'],
])('%s of %j is told as %s', (name, text, fault) => {
  const draft = changeDraft(start, { type: 'type', fields: { [name]: text } });
  expect(readDraft(draft, 'es').faults).toEqual({ [name]: fault });
});

it('a code that stands twice is told at its second zone', () => {
  const added = changeDraft(start, { type: 'addRow', scope: 'general', list: 'travelZones', row: 'new' });
  const name = 'general.travelZones.new';
  const fields = { [`${name}.code`]: 'NORTE', [`${name}.label`]: 'Otra', [`${name}.amount`]: '0' };
  expect(readDraft(changeDraft(added, { type: 'type', fields }), 'es').faults).toEqual({
    [`${name}.code`]: 'desk.zone_twice',
  });
});
