import { defineMessages } from '../../kernel/messages.js';

export const mailboxMessages = defineMessages(
  {
    'mailbox.title': 'Buzón local',
    'mailbox.intro':
      'Aquí se queda lo que la tienda habría enviado: sin un servidor de correo configurado, nada sale de este equipo.',
    'mailbox.empty': 'Todavía no hay mensajes.',
    'mailbox.emptyHint': 'Pide un código para entrar y aparecerá aquí.',
    'mailbox.reload': 'Actualizar',
    'mailbox.mail': 'Correo',
    'mailbox.text': 'Mensaje de texto',
    'mailbox.whatsapp': 'WhatsApp',
    'mailbox.shown': 'Así se ve el correo',
    'mailbox.plain': 'Como texto',
    'mailbox.files': 'Adjuntos',
    'mailbox.to': 'Para {{recipient}}',
  },
  {
    'mailbox.title': 'Local mailbox',
    'mailbox.intro':
      'What the shop would have sent stays here: without a mail server configured, nothing leaves this computer.',
    'mailbox.empty': 'There are no messages yet.',
    'mailbox.emptyHint': 'Ask for a code to sign in and it will show up here.',
    'mailbox.reload': 'Reload',
    'mailbox.mail': 'Mail',
    'mailbox.text': 'Text message',
    'mailbox.whatsapp': 'WhatsApp',
    'mailbox.shown': 'What the mail looks like',
    'mailbox.plain': 'As text',
    'mailbox.files': 'Attachments',
    'mailbox.to': 'To {{recipient}}',
  },
);
