import { describe, expect, it } from 'vitest';
import { propertyInput, vehicleInput } from './inputs';

const opening = {
  id: 'o1',
  label: '',
  type: 'WINDOW' as const,
  width: '1.2',
  height: '0.9',
  quantity: 1,
  curvedGlass: false,
  difficultAccess: false,
  extremeWeather: false,
  removeOldFilm: false,
  measuredBy: 'SHOP' as const,
  frameMaterial: null,
  glassType: null,
  openingDirection: null,
};

describe('propertyInput', () => {
  it('keeps ids and measures, and takes empty texts for nothing', () => {
    const room = {
      id: 'r1',
      name: 'Living',
      type: 'LIVING_ROOM' as const,
      floor: 1,
      area: null,
      openings: [opening],
    };
    const input = propertyInput({
      type: 'HOUSE',
      floors: null,
      totalArea: null,
      address: null,
      rooms: [room],
    });
    expect(input.rooms[0]).toMatchObject({
      id: 'r1',
      openings: [{ id: 'o1', label: null, width: '1.2', height: '0.9' }],
    });
  });
});

describe('vehicleInput', () => {
  it('takes empty texts for nothing', () => {
    const input = vehicleInput({
      make: 'Mazda',
      model: '',
      year: null,
      bodyType: null,
      vin: '',
      openings: [],
    });
    expect(input).toEqual({
      make: 'Mazda',
      model: null,
      year: null,
      bodyType: null,
      vin: null,
      openings: [],
    });
  });
});
