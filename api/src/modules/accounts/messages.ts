import { defineMessages } from '../../kernel/messages.js';

export const accountMessages = defineMessages(
  {
    'account.oneAddress': 'Escribe tu correo o tu teléfono, uno de los dos.',
    'account.email': 'Este correo no parece válido. Revísalo: nombre@dominio.cl.',
    'account.phone': 'Este teléfono no parece válido. Escríbelo con su código de país: +56 9 1234 5678.',
    'account.code': 'El código no sirve: está mal escrito, ya se usó o venció. Revísalo o pide uno nuevo.',
    'account.contactTaken': 'Este contacto ya es de otra cuenta. Entra con él para verla.',
    'account.mailSubject': '{{code}} es tu código para entrar a {{shop}}',
    'account.mailText':
      'Hola:\n\nTu código para entrar a {{shop}} es\n\n    {{code}}\n\nVale por {{minutes}} minutos y para una sola vez. No se lo des a nadie: en {{shop}} nunca te lo pediremos.\n\nSi no lo pediste, no hagas nada.',
    'account.text': '{{code}} es tu código de {{shop}}. Vale por {{minutes}} minutos. No se lo des a nadie.',
  },
  {
    'account.oneAddress': 'Write your e-mail or your phone, one of the two.',
    'account.email': 'This e-mail does not look valid. Check it: name@domain.com.',
    'account.phone': 'This phone does not look valid. Write it with its country code: +56 9 1234 5678.',
    'account.code':
      'The code does not work: it is mistyped, was used or has expired. Check it or ask for a new one.',
    'account.contactTaken': 'This address belongs to another account. Sign in with it to see that one.',
    'account.mailSubject': '{{code}} is your code to sign in to {{shop}}',
    'account.mailText':
      'Hello,\n\nYour code to sign in to {{shop}} is\n\n    {{code}}\n\nIt is good for {{minutes}} minutes and for one use. Give it to nobody: {{shop}} will never ask you for it.\n\nIf you did not ask for it, there is nothing to do.',
    'account.text': '{{code}} is your {{shop}} code. It is good for {{minutes}} minutes. Give it to nobody.',
  },
);
