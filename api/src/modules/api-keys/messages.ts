import { defineMessages } from '../../kernel/messages.js';

export const apiKeyMessages = defineMessages(
  {
    'apiKeys.noPermissions': 'Elige al menos un permiso.',
    'apiKeys.unknownPermission': 'Este permiso no existe.',
    'apiKeys.notHeld': 'No puedes dar lo que tú no tienes.',
    'apiKeys.itself': 'Una clave no puede cambiarse a sí misma. Hazlo con tu cuenta.',
    'apiKeys.network': 'Usa una dirección o una red, por ejemplo 192.0.2.0/24 o 2001:db8::/32.',
    'apiKeys.tooManyNetworks': 'Usa a lo más {{most}} redes.',
    'apiKeys.range': 'Elige entre {{min}} y {{max}}.',
    'apiKeys.rate': 'Usa una tasa entre 0 y 1, por ejemplo 0.10.',
    'apiKeys.revoked': 'Esta clave fue revocada. Crea otra.',
  },
  {
    'apiKeys.noPermissions': 'Choose at least one permission.',
    'apiKeys.unknownPermission': 'There is no such permission.',
    'apiKeys.notHeld': 'You cannot give what you do not hold.',
    'apiKeys.itself': 'A key cannot change itself. Do it with your account.',
    'apiKeys.network': 'Use an address or a network, for example 192.0.2.0/24 or 2001:db8::/32.',
    'apiKeys.tooManyNetworks': 'Use at most {{most}} networks.',
    'apiKeys.range': 'Choose between {{min}} and {{max}}.',
    'apiKeys.rate': 'Use a rate between 0 and 1, for example 0.10.',
    'apiKeys.revoked': 'This key was revoked. Create another one.',
  },
);
