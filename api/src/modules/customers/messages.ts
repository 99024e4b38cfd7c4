import { defineMessages } from '../../kernel/messages.js';

export const customerMessages = defineMessages(
  {
    'customer.email': 'Este correo no parece válido. Revísalo: nombre@dominio.cl.',
    'customer.phone': 'Escribe el número con su código de país, por ejemplo +56 9 1234 5678.',
    'customer.channel': 'Deja un correo, un teléfono o un WhatsApp para poder responderte.',
    'customer.notFound': 'No encontramos este cliente.',
    'customer.taxId.AR': 'Este CUIT no es válido. Escríbelo así: 20-05536168-2.',
    'customer.taxId.BR': 'Este CPF o CNPJ no es válido. Escríbelo así: 123.456.789-09 o 12.ABC.345/01DE-35.',
    'customer.taxId.CL': 'Este RUT no es válido. Escríbelo así: 12.345.678-5.',
    'customer.taxId.CO': 'Este NIT no es válido. Escríbelo con su dígito de verificación: 890.903.938-8.',
    'customer.taxId.MX': 'Este RFC no es válido. Escríbelo con su homoclave: GODE561231GR8.',
    'customer.taxId.PE': 'Este RUC no es válido. Escribe sus 11 dígitos: 20131312955.',
    'customer.metadataKey': 'Usa una clave de 1 a {{most}} caracteres, sin repetir.',
    'customer.metadataCount': 'Deja a lo más {{most}} datos.',
    'customer.inUse': 'Este cliente tiene cotizaciones y no se puede borrar.',
  },
  {
    'customer.email': 'This e-mail does not look valid. Check it: name@domain.com.',
    'customer.phone': 'Write the number with its country code, for example +56 9 1234 5678.',
    'customer.channel': 'Leave an e-mail, a phone or a WhatsApp number so that we can answer.',
    'customer.notFound': 'We did not find this customer.',
    'customer.taxId.AR': 'This CUIT is not valid. Write it like this: 20-05536168-2.',
    'customer.taxId.BR':
      'This CPF or CNPJ is not valid. Write it like this: 123.456.789-09 or 12.ABC.345/01DE-35.',
    'customer.taxId.CL': 'This RUT is not valid. Write it like this: 12.345.678-5.',
    'customer.taxId.CO': 'This NIT is not valid. Write it with its check digit: 890.903.938-8.',
    'customer.taxId.MX': 'This RFC is not valid. Write it with its homoclave: GODE561231GR8.',
    'customer.taxId.PE': 'This RUC is not valid. Write its 11 digits: 20131312955.',
    'customer.metadataKey': 'Use a key of 1 to {{most}} characters, each once.',
    'customer.metadataCount': 'Keep at most {{most}} entries.',
    'customer.inUse': 'This customer has quotations and cannot be deleted.',
  },
);
