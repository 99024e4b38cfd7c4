import { plain } from '../../../format/plain';
import type { RoomType } from '../../../generated/graphql';

/** The first that fits counts, so what says more stands before what says less. */
const WORDS: readonly (readonly [RegExp, RoomType])[] = [
  [/\b(sala de reunion(es)?|reunion(es)?|directorio|meeting|boardroom)\b/, 'MEETING_ROOM'],
  [/\b(dormitorios?|piezas?|habitacion(es)?|bedrooms?)\b/, 'BEDROOM'],
  [/\b(cocinas?|kitchens?|kitchenette)\b/, 'KITCHEN'],
  [/\b(banos?|toilettes?|bathrooms?|restrooms?)\b/, 'BATHROOM'],
  [/\b(oficinas?|escritorios?|estudios?|despachos?|offices?|study)\b/, 'OFFICE'],
  [/\b(lobby|recepcion|hall|acceso|reception|entrance)\b/, 'LOBBY'],
  [/\b(fachadas?|vitrinas?|facades?|storefront)\b/, 'FACADE'],
  [/\b(living|estar|comedor(es)?|salon|sala|lounge|dining)\b/, 'LIVING_ROOM'],
];

/** What a room is for, by a name that says so in Spanish or English. */
export function roomTypeOf(name: string): RoomType | undefined {
  const word = plain(name);
  return WORDS.find(([pattern]) => pattern.test(word))?.[1];
}
