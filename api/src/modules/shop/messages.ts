import { defineMessages } from '../../kernel/messages.js';

export const shopMessages = defineMessages(
  {
    'shop.country': 'Usa el código de dos letras del país, por ejemplo CL.',
    'shop.currency': 'Usa el código de tres letras de la moneda, por ejemplo CLP.',
    'shop.timeZone': 'Usa el nombre de la zona horaria, por ejemplo America/Santiago.',
    'shop.locale': 'Usa el código de idioma y país, por ejemplo es-CL.',
    'shop.expiryDays': 'Elige entre {{min}} y {{max}} días.',
    'shop.currencyInUse': 'Ya hay cotizaciones en {{currency}}: la moneda no se puede cambiar.',
  },
  {
    'shop.country': "Use the country's two-letter code, for example CL.",
    'shop.currency': "Use the currency's three-letter code, for example CLP.",
    'shop.timeZone': "Use the time zone's name, for example America/Santiago.",
    'shop.locale': 'Use the code of language and country, for example es-CL.',
    'shop.expiryDays': 'Choose {{min}} to {{max}} days.',
    'shop.currencyInUse': 'There are quotations in {{currency}} already: the currency cannot change.',
  },
);
