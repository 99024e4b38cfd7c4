import { defineMessages } from '../../kernel/messages.js';

export const auditMessages = defineMessages(
  {
    'audit.condition':
      'El filtro «{{name}}» no existe, se repite o tiene un valor que no sirve. Usa los mismos que auditEntries.',
    'audit.actions': 'Elige a lo más {{most}} acciones.',
  },
  {
    'audit.condition':
      'There is no condition "{{name}}", or it is repeated or has a value of no use. Use those of auditEntries.',
    'audit.actions': 'Choose at most {{most}} actions.',
  },
);
