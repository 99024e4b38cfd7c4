import { defineWords } from '../../i18n/words';

/** What the fields of a quotation and the filters of the list are called. */
export const fieldWords = defineWords(
  {
    resources: {
      quotations: {
        name: 'Cotización |||| Cotizaciones',
        fields: {
          number: 'Número',
          'customer.name': 'Cliente',
          customerId: 'Cliente',
          vertical: 'Rubro',
          status: 'Estado',
          'seller.name': 'A cargo de',
          'totals.total': 'Total',
          'totals.area': 'Lámina',
          createdAt: 'Creada',
          updatedAt: 'Último cambio',
          expiresAt: 'Vence',
          externalReference: 'Referencia',
          search: 'Buscar',
          from: 'Desde',
          until: 'Hasta',
          sellerId: 'A cargo de',
          minTotal: 'Total desde',
          maxTotal: 'Total hasta',
          currentRevisionOnly: 'Solo la revisión vigente',
        },
      },
    },
  },
  {
    resources: {
      quotations: {
        name: 'Quotation |||| Quotations',
        fields: {
          number: 'Number',
          'customer.name': 'Customer',
          customerId: 'Customer',
          vertical: 'Business',
          status: 'Status',
          'seller.name': 'Seller',
          'totals.total': 'Total',
          'totals.area': 'Film',
          createdAt: 'Created',
          updatedAt: 'Last change',
          expiresAt: 'Expires',
          externalReference: 'Reference',
          search: 'Search',
          from: 'From',
          until: 'Until',
          sellerId: 'Seller',
          minTotal: 'Total from',
          maxTotal: 'Total to',
          currentRevisionOnly: 'Current revision only',
        },
      },
    },
  },
);
