import { describe, expect, it } from 'vitest';
import type { Command } from './command';
import { distance, ranked } from './rank';

const command = (label: string, keywords?: string): Command => ({
  id: label,
  group: 'pages',
  label,
  keywords,
  run: () => {},
});
const labels = (query: string, ...commands: Command[]) => ranked(query, commands).map(({ label }) => label);

describe('the palette’s ranking', () => {
  it('takes no notice of capitals and accents', () => {
    expect(labels('LAMINAS', command('Láminas'))).toEqual(['Láminas']);
    expect(labels('categoría', command('Categorias'))).toEqual(['Categorias']);
  });

  it('wants every word, in any order', () => {
    expect(labels('cotizacion nueva', command('Nueva cotización'), command('Nuevo cliente'))).toEqual([
      'Nueva cotización',
    ]);
    expect(distance('nueva factura', command('Nueva cotización'))).toBeNull();
  });

  it('puts what begins with the query before what only holds it', () => {
    const all = [
      command('Reclientar'),
      command('Nuevo cliente'),
      command('Clientes'),
      command('Gente', 'clientela'),
    ];
    expect(labels('client', ...all)).toEqual(['Clientes', 'Nuevo cliente', 'Gente', 'Reclientar']);
  });

  it('keeps the order of equally near ones, and everything for an empty query', () => {
    expect(labels('  ', command('b'), command('a'))).toEqual(['b', 'a']);
    expect(labels('l', command('Lb'), command('La'))).toEqual(['Lb', 'La']);
  });
});
