import { describe, expect, it } from 'vitest';
import { typicalGlasses } from '../flow/vehicle';
import { BODY_TYPES } from '../flow/vocabulary';
import { carPlan } from './car-plan';

describe('a car from above', () => {
  it.each(BODY_TYPES)('%s shows each of its typical glasses, and no other', (body) => {
    const { panes } = carPlan(body);
    expect(Object.keys(panes).sort()).toEqual(
      typicalGlasses(body)
        .map(({ spot }) => spot)
        .sort(),
    );
  });

  it.each(BODY_TYPES)('%s keeps its panes within its length', (body) => {
    const { panes, length } = carPlan(body);
    for (const [x] of Object.values(panes).flat()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(length);
    }
  });
});
