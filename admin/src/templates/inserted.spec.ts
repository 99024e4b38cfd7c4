import { expect, it } from 'vitest';
import { inserted } from './inserted';

it('puts a piece where the caret is, or over what is selected', () => {
  expect(inserted('Hola :', '{{a}}', 5)).toEqual({ text: 'Hola {{a}}:', caret: 10 });
  expect(inserted('Hola tú:', '{{a}}', 5, 7)).toEqual({ text: 'Hola {{a}}:', caret: 10 });
});
