import { defineMessages } from '../../kernel/messages.js';

export const customerMessages = defineMessages(
  {
    'customer.channel': 'Deja un correo, un teléfono o un WhatsApp para poder responderte.',
    'customer.notFound': 'No encontramos este cliente.',
    'customer.metadataKey': 'Usa una clave de 1 a {{most}} caracteres, sin repetir.',
    'customer.metadataCount': 'Deja a lo más {{most}} datos.',
    'customer.inUse': 'Este cliente tiene cotizaciones y no se puede borrar.',
    'customer.mergeSame': 'Elige dos clientes distintos.',
    'customer.mergeAccounts':
      'Cada uno entra al sitio con su propia cuenta, así que pueden ser dos personas. No los unimos.',
  },
  {
    'customer.channel': 'Leave an e-mail, a phone or a WhatsApp number so that we can answer.',
    'customer.notFound': 'We did not find this customer.',
    'customer.metadataKey': 'Use a key of 1 to {{most}} characters, each once.',
    'customer.metadataCount': 'Keep at most {{most}} entries.',
    'customer.inUse': 'This customer has quotations and cannot be deleted.',
    'customer.mergeSame': 'Choose two different customers.',
    'customer.mergeAccounts':
      'Each of them signs in with an account of their own, so they may be two people. We do not merge them.',
  },
);
