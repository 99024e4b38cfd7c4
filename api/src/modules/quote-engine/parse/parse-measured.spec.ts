import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import type { Result } from '../../../kernel/fault.js';
import { parseMeasuredProperty, parseMeasuredVehicle } from './parse-measured.js';

const glass = { type: 'WINDOW', width: Decimal.ONE, height: Decimal.parse('1.25') } as const;
const room = { name: ' Living ', type: 'LIVING_ROOM', openings: [glass] } as const;
const faultsOf = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.faults.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a property that is only measured', () => {
  test('is tidied as in a quote, and has no films', () => {
    const result = parseMeasuredProperty({ type: 'HOUSE', rooms: [room] }, ['input']);
    expect(result).toMatchObject({
      ok: true,
      value: {
        address: null,
        rooms: [{ name: 'Living', floor: 1, openings: [{ quantity: 1, label: null }] }],
      },
    });
    expect(result.ok && result.value.rooms[0]?.openings[0]).not.toHaveProperty('items');
  });

  test('may have no rooms yet', () =>
    expect(faultsOf(parseMeasuredProperty({ type: 'HOUSE', rooms: [] }, []))).toEqual([]));

  test('is bound as in a quote, in all as well', () => {
    const wide = { ...glass, width: Decimal.of(51), type: 'SUNROOF' } as const;
    const odd = { ...room, name: ' ', openings: [wide] };
    expect(faultsOf(parseMeasuredProperty({ type: 'HOUSE', rooms: [odd] }, ['input']))).toEqual([
      'REQUIRED input.rooms.0.name',
      'INVALID input.rooms.0.openings.0.type',
      'OUT_OF_RANGE input.rooms.0.openings.0.width',
    ]);
    const rooms = Array.from({ length: 501 }, () => ({ ...room, openings: Array(4).fill(glass) }));
    expect(faultsOf(parseMeasuredProperty({ type: 'HOUSE', rooms }, ['input']))).toEqual([
      'TOO_MANY input.rooms',
      'TOO_MANY input.rooms',
    ]);
  });
});

test('a vehicle that is only measured has glass of vehicles', () => {
  const windshield = { ...glass, type: 'WINDSHIELD' } as const;
  expect(faultsOf(parseMeasuredVehicle({ openings: [windshield] }, ['input']))).toEqual([]);
  expect(faultsOf(parseMeasuredVehicle({ vin: 'x', openings: [glass] }, ['input']))).toEqual([
    'INVALID input.vin',
    'INVALID input.openings.0.type',
  ]);
  expect(faultsOf(parseMeasuredVehicle({ openings: [] }, ['input']))).toEqual(['REQUIRED input.openings']);
});
