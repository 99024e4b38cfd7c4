import { describe, expect, it } from 'vitest';
import { fillTemplate, parseTemplate, positionOf, variablesIn } from './template-syntax.js';

describe('a template', () => {
  it('is words with names in them', () => {
    expect(parseTemplate('Hola {{ customer.name }}:')).toEqual({
      parts: ['Hola ', { variable: 'customer.name', at: 5 }, ':'],
      faults: [],
    });
  });

  it('takes values as they are, never as templates', () => {
    const values: Record<string, string> = { a: '{{b}}', b: 'secret' };
    expect(fillTemplate('{{a}}-{{ b }}-{{c}}', (name) => values[name])).toBe('{{b}}-secret-');
  });

  it.each([
    ['Hola {{customer.name', 5],
    ['{{}}', 0],
    ['a {{#if x}} b', 2],
    ['{{ a b }}', 0],
  ])('refuses %j', (text, at) => expect(parseTemplate(text).faults).toEqual([{ at }]));

  it('names its variables in order', () => expect(variablesIn('{{b}} {{a}} {{b}}')).toEqual(['b', 'a', 'b']));

  it('tells line and column as an editor does', () =>
    expect(positionOf('uno\ndos {{x}}', 8)).toEqual({ line: 2, column: 5 }));
});
