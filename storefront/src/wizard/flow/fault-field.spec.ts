import { describe, expect, it } from 'vitest';
import { fieldOfPath } from './fault-field';
import { rich } from './fixtures';
import { addOpening, newOpening } from './openings';
import { addVehicle } from './vehicle';

describe('the field of an API path', () => {
  const at = (path: string) => fieldOfPath(rich, path.split('.'))?.field;

  it.each([
    ['input.quote.properties.0.rooms.1.openings.0.width', 'opening-o2-width'],
    ['input.properties.0.rooms.0.openings.0.quantity', 'opening-o1-quantity'],
    ['input.quote.properties.0.rooms.1.openings.1.items.0.stripes.count', 'stripes-a-o3-count'],
    ['input.quote.properties.0.rooms.1.openings.1.items.1.sku', 'films-b'],
    ['input.quote.properties.0.rooms.1.openings.1.items.1.option', 'option-b-name'],
    ['input.quote.properties.0.rooms.1.name', 'room-r2-name'],
    ['input.quote.properties.0.rooms.1.openings', 'room-r2-openings'],
    ['input.quote.properties.0.rooms', 'rooms'],
    ['input.quote.properties.0.address.district', 'place-district'],
    ['input.customer.email', 'contact-email'],
    ['input.customer.whatsapp', 'contact-phone'],
    ['input.customer', 'contact-email'],
    ['input.notes', 'contact-notes'],
  ])('%s is %s', (path, field) => {
    expect(at(path)).toBe(field);
  });

  it('is one of the vehicle that it names', () => {
    const cars = addOpening(
      addVehicle({ ...rich, vertical: 'AUTOMOTIVE' }, 'v2'),
      'v2',
      newOpening('g', 'SUNROOF'),
    );
    const of = (path: string) => fieldOfPath(cars, path.split('.'));
    expect(of('input.quote.vehicles.1.year')).toEqual({ step: 'vehicle', field: 'vehicle-v2-year' });
    expect(of('input.quote.vehicles.1.openings.0.width')).toEqual({
      step: 'glasses',
      field: 'opening-g-width',
    });
    expect(of('input.vehicles.0.openings')).toEqual({ step: 'glasses', field: 'vehicle-vehicle-glasses' });
  });

  it('is none for what no field shows', () => {
    expect(fieldOfPath(rich, null)).toBeNull();
    expect(at('input.idempotencyKey')).toBeUndefined();
    expect(at('input.quote.vehicles.0.make')).toBeUndefined();
  });
});
