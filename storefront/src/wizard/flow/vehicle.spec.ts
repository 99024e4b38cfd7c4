import { describe, expect, it } from 'vitest';
import { newDraft } from './draft';
import { changeOpening } from './openings';
import { faultsIn } from './steps';
import { describeVehicle, pickGlass, typicalGlasses } from './vehicle';
import { BODY_TYPES, type BodyType } from './vocabulary';

const car = { ...newDraft('d', ''), vertical: 'AUTOMOTIVE' as const };

function withAllGlasses(bodyType: BodyType) {
  let draft = describeVehicle(car, { make: 'Toyota', model: 'Corolla', year: '2021', bodyType });
  for (const glass of [...typicalGlasses(bodyType)].reverse()) {
    draft = pickGlass(draft, glass, { newId: () => glass.spot, label: glass.spot, decimalSign: ',' });
  }
  return draft;
}

describe('a vehicle', () => {
  it.each(BODY_TYPES)('%s has typical glasses that need no correction', (body) => {
    const draft = withAllGlasses(body);
    expect(draft.vehicle.openings.map(({ spot }) => spot)).toEqual(
      typicalGlasses(body).map(({ spot }) => spot),
    );
    expect([...faultsIn(draft, 'vehicle'), ...faultsIn(draft, 'glasses')]).toEqual([]);
  });

  it('has each glass once', () => {
    const draft = withAllGlasses('SEDAN');
    const [glass] = typicalGlasses('SEDAN');
    expect(glass && pickGlass(draft, glass, { newId: () => 'x', label: '', decimalSign: ',' })).toBe(draft);
  });

  it('keeps what was typed when it is described anew, and gives up what the other body lacks', () => {
    const typed = changeOpening(withAllGlasses('SUV'), 'windshield', { width: '1,66' });
    const coupe = describeVehicle(typed, { bodyType: 'COUPE' });
    const spots = coupe.vehicle.openings.map(({ spot }) => spot);
    expect(spots).not.toContain('rearLeft');
    expect(spots).toContain('quarterLeft');
    expect(coupe.vehicle.openings[0]?.width).toBe('1,66');
    expect(describeVehicle(typed, { make: 'Mazda' }).vehicle.openings).toBe(typed.vehicle.openings);
  });
});
