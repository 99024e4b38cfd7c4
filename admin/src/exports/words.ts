import { defineWords } from '../i18n/words';

export const exportWords = defineWords(
  {
    export: {
      csv: 'CSV',
      jsonl: 'JSON',
      xlsx: 'Excel (XLSX)',
      running: 'Detener · %{size}',
      done: 'Archivo descargado.',
      broken: 'La descarga se cortó. Revisa tu conexión y vuelve a intentarlo.',
    },
  },
  {
    export: {
      csv: 'CSV',
      jsonl: 'JSON',
      xlsx: 'Excel (XLSX)',
      running: 'Stop · %{size}',
      done: 'File downloaded.',
      broken: 'The download broke off. Check your connection and try again.',
    },
  },
);
