import { defineMessages } from '../../kernel/messages.js';

export const catalogMessages = defineMessages(
  { 'catalog.idOrSku': 'Indica el id o el SKU del producto: uno de los dos.' },
  { 'catalog.idOrSku': "Give the product's id or its SKU: one of them." },
);
