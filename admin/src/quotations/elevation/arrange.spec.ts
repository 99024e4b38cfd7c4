import { describe, expect, it } from 'vitest';
import type { OpeningType } from '../../generated/graphql';
import { arrange as arrangeOn, ROWS } from './arrange';

const arrange = <T extends Parameters<typeof arrangeOn>[0][number]>(glasses: T[]) => arrangeOn(glasses, 11);

const glass = (width: number, height: number, type: OpeningType = 'WINDOW') => ({
  id: `${width}x${height}`,
  type,
  width,
  height,
  quantity: 1,
});

describe('arrange', () => {
  it('sets openings side by side without overlap', () => {
    const [wall] = arrange([glass(2.4, 1.8), glass(0.6, 0.9)]);
    const [first, second] = wall?.glasses ?? [];
    expect(second?.x).toBeGreaterThan((first?.x ?? 0) + 2.4);
    expect(wall?.width).toBeGreaterThan((second?.x ?? 0) + 0.6);
  });
  it('hangs windows under one lintel and stands doors on the floor', () => {
    const [wall] = arrange([glass(1, 0.5), glass(1, 1.2), glass(0.9, 2, 'DOOR')]);
    expect(wall?.glasses.map(({ top }) => top)).toEqual([2.1, 2.1, 2]);
  });
  it('makes the wall as tall as its tallest opening needs', () => {
    const [wall] = arrange([glass(1, 6)]);
    expect(wall?.height).toBeGreaterThan(6);
    expect(wall?.glasses[0]?.top).toBeGreaterThanOrEqual(6);
  });
  it('goes on on the next wall', () => {
    expect(
      arrange(Array.from({ length: 6 }, () => glass(3, 1))).map(({ glasses }) => glasses.length),
    ).toEqual([2, 2, 2]);
  });
  it('gives an opening wider than any wall one of its own', () => {
    expect(arrange([glass(30, 3), glass(1, 1)])).toHaveLength(2);
  });
  it('draws nothing for nothing', () => expect(arrange([])).toEqual([]));
  it('lines up what hangs in no wall', () => {
    const [row] = arrangeOn([glass(1.4, 0.8, 'WINDSHIELD'), glass(0.9, 0.5, 'REAR_SIDE_WINDOW')], 11, ROWS);
    expect(row?.glasses.map(({ top }) => top)).toEqual([0.8, 0.5]);
    expect(row?.glasses[0]?.x).toBeLessThan(0.1);
    expect(row?.height).toBeLessThan(1.2);
  });
});
