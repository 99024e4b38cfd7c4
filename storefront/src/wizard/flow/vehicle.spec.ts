import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, FIRST_VEHICLE, newDraft } from './draft';
import { changeOpening, newOpening } from './openings';
import { redescribe, restore } from './removal';
import { faultsIn } from './steps';
import { addVehicle, describeVehicle, MAX_VEHICLES, pickGlass, typicalGlasses } from './vehicle';
import { BODY_TYPES, type BodyType } from './vocabulary';

const car = { ...newDraft('d', ''), vertical: 'AUTOMOTIVE' as const };

function withAllGlasses(bodyType: BodyType) {
  let draft = describeVehicle(car, FIRST_VEHICLE, {
    make: 'Toyota',
    model: 'Corolla',
    year: '2021',
    bodyType,
  });
  for (const glass of [...typicalGlasses(bodyType)].reverse()) {
    draft = pickGlass(draft, FIRST_VEHICLE, glass, {
      newId: () => glass.spot,
      label: glass.spot,
      decimalSign: ',',
    });
  }
  return draft;
}

describe('a vehicle', () => {
  it.each(BODY_TYPES)('%s has typical glasses that need no correction', (body) => {
    const draft = withAllGlasses(body);
    expect(draft.vehicles[0]?.openings.map(({ spot }) => spot)).toEqual(
      typicalGlasses(body).map(({ spot }) => spot),
    );
    expect([...faultsIn(draft, 'vehicle'), ...faultsIn(draft, 'glasses')]).toEqual([]);
  });

  it('has each glass once', () => {
    const draft = withAllGlasses('SEDAN');
    const [glass] = typicalGlasses('SEDAN');
    expect(
      glass && pickGlass(draft, FIRST_VEHICLE, glass, { newId: () => 'x', label: '', decimalSign: ',' }),
    ).toBe(draft);
  });

  it('keeps what was typed when it is described anew, and gives up what the other body lacks', () => {
    const typed = changeOpening(withAllGlasses('SUV'), 'windshield', { width: '1,66' });
    const coupe = describeVehicle(typed, FIRST_VEHICLE, { bodyType: 'COUPE' });
    const spots = coupe.vehicles[0]?.openings.map(({ spot }) => spot);
    expect(spots).not.toContain('rearLeft');
    expect(spots).toContain('quarterLeft');
    expect(coupe.vehicles[0]?.openings[0]?.width).toBe('1,66');
    const renamed = describeVehicle(typed, FIRST_VEHICLE, { make: 'Mazda' });
    expect(renamed.vehicles[0]?.openings).toBe(typed.vehicles[0]?.openings);
  });
});

describe('another body', () => {
  it('gives up measured glass that can be brought back with the old one', () => {
    const typed = changeOpening(withAllGlasses('SUV'), 'quarterLeft', { width: '0,77' });
    const { draft, removal } = redescribe(typed, FIRST_VEHICLE, { bodyType: 'SEDAN' });
    expect(removal).toMatchObject({ kind: 'body', lost: 2 });
    expect(removal && restore(draft, removal)).toEqual(typed);
    expect(redescribe(typed, FIRST_VEHICLE, { make: 'Mazda' }).removal).toBeNull();
  });

  it('finds the place of glass of which only the kind was known, and keeps what has none', () => {
    const kinds = ['SUNROOF', 'FRONT_SIDE_WINDOW', 'SUNROOF'] as const;
    const kept = kinds.map((type, index) => newOpening(`k${index}`, type, { width: '0,7', height: '0,4' }));
    const unknown = { ...car, vehicles: car.vehicles.map((one) => ({ ...one, openings: kept })) };
    const glasses = describeVehicle(unknown, FIRST_VEHICLE, { bodyType: 'SUV' }).vehicles[0]?.openings;
    expect(glasses?.map(({ id, spot }) => [id, spot])).toEqual([
      ['k1', 'frontLeft'],
      ['k0', 'sunroof'],
      ['k2', null],
    ]);
  });
});

describe('several vehicles', () => {
  const step = fc.record({
    place: fc.nat({ max: 3 }),
    body: fc.constantFrom(...BODY_TYPES),
    glass: fc.nat({ max: 8 }),
  });

  it('never touch each other: what is typed of one leaves the others the very same objects', () => {
    const three = addVehicle(addVehicle(car, 'v2'), 'v3');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let draft = three;
        for (const [index, { place, body, glass }] of steps.entries()) {
          const id = draft.vehicles[place % 3]?.id ?? '';
          const glasses = typicalGlasses(body);
          const typical = glasses[glass % glasses.length];
          const described = describeVehicle(draft, id, { bodyType: body });
          const next = typical
            ? pickGlass(described, id, typical, { newId: () => `g${index}`, label: '', decimalSign: '.' })
            : described;
          for (const [at, vehicle] of draft.vehicles.entries()) {
            if (vehicle.id !== id) expect(next.vehicles[at]).toBe(vehicle);
          }
          draft = next;
        }
        for (const { openings, bodyType } of draft.vehicles) {
          const spots = openings.map(({ spot }) => spot);
          const allowed = bodyType ? typicalGlasses(bodyType).map(({ spot }) => spot) : [];
          expect(new Set(spots).size).toBe(spots.length);
          expect(allowed).toEqual(expect.arrayContaining(spots));
        }
      }),
    );
  });

  it('are at most as many as the shop takes', () => {
    let draft: Draft = car;
    for (let count = 0; count < MAX_VEHICLES + 3; count += 1) draft = addVehicle(draft, `v${count}`);
    expect(draft.vehicles).toHaveLength(MAX_VEHICLES);
  });
});
