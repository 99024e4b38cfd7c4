import { defineMessages } from './messages.js';

export const kernelMessages = defineMessages(
  {
    'contact.email': 'Este correo no parece válido. Revísalo: nombre@dominio.cl.',
    'contact.phone': 'Escribe el número con su código de país, por ejemplo +56 9 1234 5678.',
    'page.first': 'Pide entre 1 y {{most}} elementos por página.',
    'page.offset': 'Salta entre 0 y {{largest}} elementos; más allá, avanza con el cursor (after).',
    'page.afterAndOffset': 'Usa after u offset, no los dos a la vez.',
    'page.cursor': 'Este cursor no es de esta lista y orden. Usa uno que hayas recibido con el mismo orden.',
    'page.ids': 'Indica a lo más {{most}} identificadores.',
    'parameter.invalid':
      'El parámetro «{{name}}» no existe, se repite o tiene un valor que no sirve. Usa los mismos que {{query}}.',
    'error.internal': 'Algo falló de nuestro lado. Intenta de nuevo en un momento.',
  },
  {
    'contact.email': 'This e-mail does not look valid. Check it: name@domain.com.',
    'contact.phone': 'Write the number with its country code, for example +56 9 1234 5678.',
    'page.first': 'Ask for 1 to {{most}} items a page.',
    'page.offset': 'Skip 0 to {{largest}} items; beyond that, go on by cursor (after).',
    'page.afterAndOffset': 'Use after or offset, not both.',
    'page.cursor': 'This cursor is not of this list and order. Use one that you got with the same order.',
    'page.ids': 'Give at most {{most}} ids.',
    'parameter.invalid':
      'There is no parameter "{{name}}", or it is repeated or has a value of no use. Use those of {{query}}.',
    'error.internal': 'Something failed on our side. Try again in a moment.',
  },
);
