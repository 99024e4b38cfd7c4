import { expect, it } from 'vitest';
import { calledBy } from './called-by.js';

it('calls people by their first name', () => {
  for (const name of ['Ana Muñoz Rivas', 'Ana', 'Ana Espa', 'Ana Salas'])
    expect(calledBy({ name, type: 'INDIVIDUAL' })).toBe('Ana');
});

it.each([
  'Constructora Ñuñoa SpA',
  'Vidrios Sur Ltda.',
  'Andes S.A.',
  'Andes, Inc.',
  'Luz S.A.S.',
  'Sol E.I.R.L.',
])('calls %s by all of it, whatever it was noted down as', (name) =>
  expect(calledBy({ name, type: 'INDIVIDUAL' })).toBe(name),
);

it('calls what is a company by all of it', () =>
  expect(calledBy({ name: 'Panadería La Espiga', type: 'BUSINESS' })).toBe('Panadería La Espiga'));
