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
    'webhooks.mailSubject': 'Pausamos los avisos a {{name}}',
    'webhooks.mailText.FAILING':
      'Hola:\n\nLos avisos de {{shop}} a «{{name}}» ({{host}}) llevan mucho tiempo sin llegar, así que los pausamos.\n\nNada se pierde: lo que ocurra desde ahora queda esperando, y se envía cuando reanudes el destino en el panel, en Webhooks. Ahí está también lo que respondió en cada intento.',
    'webhooks.mailText.GONE':
      'Hola:\n\n«{{name}}» ({{host}}) respondió a {{shop}} que ya no existe (410), así que dejamos de enviarle avisos.\n\nSi fue un error, corrige la dirección y reanuda el destino en el panel, en Webhooks. Si no, puedes borrarlo.',
    'webhooks.mailText.STAFF': 'Hola:\n\nLos avisos de {{shop}} a «{{name}}» ({{host}}) están en pausa.',
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
    'webhooks.mailSubject': 'We paused the messages to {{name}}',
    'webhooks.mailText.FAILING':
      'Hello,\n\nThe messages of {{shop}} to “{{name}}” ({{host}}) have not arrived for a long time, so we paused them.\n\nNothing is lost: what happens from now on waits, and is sent when you resume the endpoint in the back office, under Webhooks. What it answered to each try is there, too.',
    'webhooks.mailText.GONE':
      'Hello,\n\n“{{name}}” ({{host}}) told {{shop}} that it is gone (410), so we stopped sending messages there.\n\nIf that was a mistake, correct the address and resume the endpoint in the back office, under Webhooks. If not, you can delete it.',
    'webhooks.mailText.STAFF': 'Hello,\n\nThe messages of {{shop}} to “{{name}}” ({{host}}) are paused.',
  },
);
