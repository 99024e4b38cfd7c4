import { defineWords } from '../i18n/words';

export const liveWords = defineWords(
  {
    live: {
      'quotation.created': '%{who} creó la cotización %{number} de %{customer}',
      'quotation.updated': '%{who} cambió la cotización %{number} de %{customer}',
      'quotation.submitted': '%{who} envió la cotización %{number} de %{customer}',
      'quotation.confirmed': '%{who} aceptó la cotización %{number} de %{customer}',
      'quotation.rejected': '%{who} rechazó la cotización %{number} de %{customer}',
      'quotation.expired': 'Venció la cotización %{number} de %{customer}',
      'quotation.changeRequested': '%{who} pidió un cambio en la cotización %{number} de %{customer}',
      'quotation.linkRevoked': '%{who} anuló el enlace de la cotización %{number} de %{customer}',
      customer: 'El cliente',
    },
  },
  {
    live: {
      'quotation.created': '%{who} made quotation %{number} for %{customer}',
      'quotation.updated': '%{who} changed quotation %{number} of %{customer}',
      'quotation.submitted': '%{who} sent quotation %{number} to %{customer}',
      'quotation.confirmed': '%{who} accepted quotation %{number} of %{customer}',
      'quotation.rejected': '%{who} rejected quotation %{number} of %{customer}',
      'quotation.expired': 'Quotation %{number} of %{customer} expired',
      'quotation.changeRequested': '%{who} asked for a change of quotation %{number} of %{customer}',
      'quotation.linkRevoked': '%{who} revoked the link of quotation %{number} of %{customer}',
      customer: 'The customer',
    },
  },
);
