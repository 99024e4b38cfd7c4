import { defineMessages } from '../../kernel/messages.js';

export const placeMessages = defineMessages(
  {
    'place.propertyNotFound': 'No encontramos esta propiedad.',
    'place.vehicleNotFound': 'No encontramos este vehículo.',
    'place.partNotFound': 'Esta parte ya no existe. Quita su id para agregarla como nueva.',
    'place.partTwice': 'Este id ya está en otra parte. Déjalo en una sola.',
    'place.tooMany': 'Un cliente guarda hasta {{most}}. Borra los que ya no uses.',
    'place.mergeTooMany':
      'Entre los dos guardan más de {{most}} propiedades o vehículos. Borra antes los que ya no usen.',
  },
  {
    'place.propertyNotFound': 'We did not find this property.',
    'place.vehicleNotFound': 'We did not find this vehicle.',
    'place.partNotFound': 'This part no longer exists. Leave its id out to add it as a new one.',
    'place.partTwice': 'Another part has this id already. Keep it on one of them.',
    'place.tooMany': 'A customer keeps up to {{most}}. Delete those no longer in use.',
    'place.mergeTooMany':
      'Together they keep more than {{most}} properties or vehicles. First delete those no longer in use.',
  },
);
