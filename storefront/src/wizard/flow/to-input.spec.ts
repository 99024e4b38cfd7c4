import { describe, expect, it } from 'vitest';
import { FIRST_VEHICLE, newOption } from './draft';
import { film, readyDraft, rich } from './fixtures';
import { addOpening, newOpening } from './openings';
import { quotable, toQuotationInput, toQuoteInput } from './to-input';
import { addVehicle, describeVehicle } from './vehicle';

describe('the input of a quote', () => {
  it('is what was typed, in metres', () => {
    expect(toQuoteInput(rich)).toEqual({
      vertical: 'RESIDENTIAL',
      properties: [
        {
          type: 'APARTMENT',
          address: { line1: 'Irarrázaval 123', district: 'Ñuñoa' },
          rooms: [
            expect.objectContaining({
              name: 'Living',
              floor: 7,
              openings: [
                expect.objectContaining({
                  label: null,
                  width: '1.2',
                  height: '1.5',
                  items: [
                    { sku: 'X', option: 'Mejor' },
                    { sku: 'Y', option: 'Más barata' },
                  ],
                }),
              ],
            }),
            expect.objectContaining({
              name: 'Baño',
              floor: -1,
              openings: [
                expect.objectContaining({ width: '0.9', height: '1.9', quantity: 2, removeOldFilm: true }),
                expect.objectContaining({
                  label: 'Tragaluz',
                  width: '0.6',
                  height: '0.6',
                  items: [
                    {
                      sku: 'S',
                      option: 'Mejor',
                      stripes: { direction: 'VERTICAL', count: 4, width: '0.05' },
                    },
                    { sku: 'Z', option: 'Más barata' },
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    });
  });

  it('names no option when there is no choice', () => {
    expect(toQuoteInput(readyDraft())?.properties?.[0]?.rooms[0]?.openings[0]?.items).toEqual([
      { sku: 'SOL-CERAMIC-70', option: null },
    ]);
  });

  it('has vehicles and no properties for cars', () => {
    const car = describeVehicle({ ...rich, vertical: 'AUTOMOTIVE' }, FIRST_VEHICLE, {
      make: 'Kia',
      year: '2020',
      bodyType: 'VAN',
    });
    const glass = newOpening('g', 'REAR_WINDOW', { spot: 'rear', width: '1,3', height: '0,6' });
    expect(toQuoteInput(addOpening(car, FIRST_VEHICLE, glass))).toEqual({
      vertical: 'AUTOMOTIVE',
      vehicles: [
        {
          make: 'Kia',
          model: null,
          year: 2020,
          bodyType: 'VAN',
          openings: [expect.objectContaining({ type: 'REAR_WINDOW', width: '1.3' })],
        },
      ],
    });
  });

  it('prices each vehicle with its own film, and leaves out the one without glass', () => {
    const glass = (id: string) => newOpening(id, 'REAR_WINDOW', { width: '1,3', height: '0,6' });
    const twoCars = addVehicle(addVehicle({ ...readyDraft(), vertical: 'AUTOMOTIVE' }, 'v2'), 'v3');
    const glazed = addOpening(addOpening(twoCars, FIRST_VEHICLE, glass('g1')), 'v2', glass('g2'));
    const draft = {
      ...glazed,
      options: [{ ...newOption('a'), all: film('X'), rooms: { v2: film('Y') } }],
    };
    const part = quotable(draft);
    expect(part && toQuoteInput(part)?.vehicles?.map(({ openings }) => openings[0]?.items)).toEqual([
      [{ sku: 'X', option: null }],
      [{ sku: 'Y', option: null }],
    ]);
  });

  it('carries the customer, the language and the key when it is submitted', () => {
    const draft = {
      ...readyDraft(),
      contact: { ...readyDraft().contact, phone: '+56 9 1234 5678', whatsapp: true },
    };
    expect(toQuotationInput(draft, 'es', 'k')).toMatchObject({
      submit: true,
      language: 'es',
      idempotencyKey: 'k',
      customer: {
        name: 'Ana Muñoz',
        email: 'ana@example.com',
        whatsapp: '+56 9 1234 5678',
        type: 'INDIVIDUAL',
        taxId: null,
      },
    });
  });
});

describe('what can be priced already', () => {
  it('leaves out what is not complete', () => {
    const half = {
      ...rich,
      rooms: rich.rooms.map((room) => ({
        ...room,
        openings: room.openings.map((opening) =>
          opening.id === 'o3' ? { ...opening, width: '1,' } : opening,
        ),
      })),
    };
    expect(quotable(half)?.rooms.map(({ openings }) => openings.map(({ id }) => id))).toEqual([
      ['o1'],
      ['o2'],
    ]);
  });

  it('waits for a film and a size', () => {
    expect(quotable({ ...rich, options: [newOption('a')] })).toBeNull();
    expect(quotable({ ...rich, rooms: [] })).toBeNull();
  });
});

describe('an alternative in the making', () => {
  it('is not priced before it has a film, and then only where all have one', () => {
    const [first] = rich.options;
    const options = first ? [first, newOption('n', 'Nueva')] : [];
    expect(quotable({ ...rich, options })?.options.map(({ id }) => id)).toEqual(['a']);
    const started = options.map((option) =>
      option.id === 'n' ? { ...option, rooms: { r2: film('Z') } } : option,
    );
    const priced = quotable({ ...rich, options: started });
    expect(priced?.options).toHaveLength(2);
    expect(priced?.rooms.map(({ id }) => id)).toEqual(['r2']);
  });
});
