import { defineMessages } from '../../kernel/messages.js';

export const reportingMessages = defineMessages(
  {
    'report.backwards': 'El período termina antes de empezar. Revisa las fechas.',
    'report.tooLong': 'Elige un período de a lo más {{most}} días.',
    'report.day': 'Elige un día entre el {{first}} y el {{last}}.',
  },
  {
    'report.backwards': 'The period ends before it begins. Check the dates.',
    'report.tooLong': 'Choose a period of at most {{most}} days.',
    'report.day': 'Choose a day between {{first}} and {{last}}.',
  },
);
