import { defineMessages } from '../../kernel/messages.js';

/** What the files of exports are called; names of files, so without spaces and accents. */
export const exportFileMessages = defineMessages(
  {
    'exportFile.audit': 'auditoria',
    'exportFile.my-data': 'mis-datos',
    'exportFile.prices': 'precios',
    'exportFile.quotations': 'cotizaciones',
  },
  {
    'exportFile.audit': 'audit',
    'exportFile.my-data': 'my-data',
    'exportFile.prices': 'prices',
    'exportFile.quotations': 'quotations',
  },
);
