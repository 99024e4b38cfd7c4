import { expect, it } from 'vitest';
import type { KeptPropertyFragment, KeptVehicleFragment } from '../../generated/graphql';
import { newDraft } from './draft';
import { withProperty, withVehicle } from './draft-of-place';

const typing = () => {
  let count = 0;
  return {
    decimalSign: ',' as const,
    newId: () => {
      count += 1;
      return `id${count}`;
    },
  };
};
const draft = newDraft('d', '2026-11-21T12:00:00Z');
const glass: KeptVehicleFragment['openings'][number] = {
  id: 'o',
  label: null,
  type: 'WINDOW',
  width: '1.255',
  height: '1.2',
  quantity: 2,
  curvedGlass: false,
  difficultAccess: true,
  extremeWeather: false,
  removeOldFilm: false,
};

it('types the sizes of a property as its owner would', () => {
  const kept: KeptPropertyFragment = {
    id: 'p',
    type: 'APARTMENT',
    address: { line1: 'Av. Italia 1234', district: null },
    rooms: [{ id: 'r', name: 'Living', type: 'LIVING_ROOM', floor: 5, openings: [glass] }],
  };
  const made = withProperty(kept, typing())(draft);
  expect(made.vertical).toBe('RESIDENTIAL');
  expect(made.place).toEqual({ type: 'APARTMENT', floor: '', line1: 'Av. Italia 1234', district: '' });
  expect(made.rooms).toMatchObject([
    {
      name: 'Living',
      floor: '5',
      openings: [{ width: '1,255', height: '1,20', quantity: '2', difficultAccess: true }],
    },
  ]);
});

it('puts the glasses of a car where such a car has them', () => {
  const kept: KeptVehicleFragment = {
    id: 'v',
    make: 'Fiat',
    model: null,
    year: 2020,
    bodyType: 'SEDAN',
    openings: (['FRONT_SIDE_WINDOW', 'FRONT_SIDE_WINDOW', 'SUNROOF', 'SUNROOF'] as const).map((type) => ({
      ...glass,
      type,
    })),
  };
  const { vertical, vehicles } = withVehicle(kept, typing())(draft);
  expect(vertical).toBe('AUTOMOTIVE');
  expect(vehicles).toMatchObject([{ make: 'Fiat', model: '', year: '2020', bodyType: 'SEDAN' }]);
  expect(vehicles[0]?.openings.map(({ spot }) => spot)).toEqual(['frontLeft', 'frontRight', 'sunroof', null]);
});
