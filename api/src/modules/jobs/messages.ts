import { defineMessages } from '../../kernel/messages.js';

export const jobMessages = defineMessages(
  {
    'jobs.notToRetry': 'Solo puedes reintentar un trabajo que falló o que está esperando.',
    'jobs.notToDiscard': 'Solo puedes descartar un trabajo que falló o que está esperando.',
  },
  {
    'jobs.notToRetry': 'Only a job that failed or is waiting can be tried again.',
    'jobs.notToDiscard': 'Only a job that failed or is waiting can be discarded.',
  },
);
