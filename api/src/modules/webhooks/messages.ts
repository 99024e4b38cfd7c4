import { defineMessages } from '../../kernel/messages.js';

export const webhookMessages = defineMessages(
  {
    'webhooks.url.form': 'Escribe una dirección completa, por ejemplo https://erp.ejemplo.cl/avisos.',
    'webhooks.url.scheme': 'La dirección tiene que empezar con https://.',
    'webhooks.url.credentials':
      'No pongas usuario ni clave en la dirección: la firma ya prueba que somos nosotros.',
    'webhooks.url.port': 'Usa el puerto 443, 80 o uno desde el 1024.',
    'webhooks.url.host':
      'Esta dirección lleva a una red privada. Usa una que se alcance desde internet, o pide que se permita la tuya.',
    'webhooks.noEvents': 'Elige al menos un evento.',
    'webhooks.unknownEvent': 'Este evento no existe.',
    'webhooks.notReadable': 'No puedes enviar a otros lo que tú no puedes ver.',
    'webhooks.tooMany': 'Ya hay {{most}} destinos. Borra uno que no uses.',
    'webhooks.grace': 'Elige entre {{min}} y {{max}} horas.',
    'webhooks.endpointPaused': 'El destino está en pausa. Reanúdalo primero: lo que espera se enviará solo.',
  },
  {
    'webhooks.url.form': 'Write a whole address, for example https://erp.example.com/hooks.',
    'webhooks.url.scheme': 'The address has to begin with https://.',
    'webhooks.url.credentials':
      'Put no user or password into the address: the signature proves that it is us.',
    'webhooks.url.port': 'Use port 443, 80, or one from 1024 on.',
    'webhooks.url.host':
      'This address leads to a private network. Use one that is reached from the internet, or ask for yours to be allowed.',
    'webhooks.noEvents': 'Choose at least one event.',
    'webhooks.unknownEvent': 'There is no such event.',
    'webhooks.notReadable': 'You cannot send others what you may not see.',
    'webhooks.tooMany': 'There are {{most}} endpoints already. Delete one that you do not use.',
    'webhooks.grace': 'Choose between {{min}} and {{max}} hours.',
    'webhooks.endpointPaused': 'The endpoint is paused. Resume it first: what waits is sent by itself.',
  },
);
