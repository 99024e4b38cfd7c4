import { defineMessages } from '../../kernel/messages.js';

export const auditMessages = defineMessages(
  { 'audit.actions': 'Elige a lo más {{most}} acciones.' },
  { 'audit.actions': 'Choose at most {{most}} actions.' },
);
