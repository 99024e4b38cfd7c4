import { defineMessages } from '../../kernel/messages.js';

export const taxIdMessages = defineMessages(
  {
    'taxId.AR': 'Este CUIT no es válido. Escríbelo así: 20-05536168-2.',
    'taxId.BR': 'Este CPF o CNPJ no es válido. Escríbelo así: 123.456.789-09 o 12.ABC.345/01DE-35.',
    'taxId.CL': 'Este RUT no es válido. Escríbelo así: 12.345.678-5.',
    'taxId.CO': 'Este NIT no es válido. Escríbelo con su dígito de verificación: 890.903.938-8.',
    'taxId.MX': 'Este RFC no es válido. Escríbelo con su homoclave: GODE561231GR8.',
    'taxId.PE': 'Este RUC no es válido. Escribe sus 11 dígitos: 20131312955.',
  },
  {
    'taxId.AR': 'This CUIT is not valid. Write it like this: 20-05536168-2.',
    'taxId.BR': 'This CPF or CNPJ is not valid. Write it like this: 123.456.789-09 or 12.ABC.345/01DE-35.',
    'taxId.CL': 'This RUT is not valid. Write it like this: 12.345.678-5.',
    'taxId.CO': 'This NIT is not valid. Write it with its check digit: 890.903.938-8.',
    'taxId.MX': 'This RFC is not valid. Write it with its homoclave: GODE561231GR8.',
    'taxId.PE': 'This RUC is not valid. Write its 11 digits: 20131312955.',
  },
);
