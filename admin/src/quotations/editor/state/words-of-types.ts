import { plain } from '../../../format/plain';
import type { OpeningType } from '../../../generated/graphql';

/** The first that fits counts, so what says more stands before what says less. */
const WORDS: readonly (readonly [RegExp, OpeningType])[] = [
  [/\b(parabrisas|windshield|windscreen)\b/, 'WINDSHIELD'],
  [/\b(luneta|rear window)\b/, 'REAR_WINDOW'],
  [/\b(techo solar|sunroof)\b/, 'SUNROOF'],
  [/\b(lateral|ventana|vidrio) delanter|\bfront side/, 'FRONT_SIDE_WINDOW'],
  [/\b(lateral|ventana|vidrio) traser|\brear side/, 'REAR_SIDE_WINDOW'],
  [/\b(ventanal(es)?|correder[ao]s?|corrediz[ao]s?|sliding)\b/, 'SLIDING_DOOR'],
  [/\b(mamparas?|shower|duchas?)\b/, 'SHOWER_ENCLOSURE'],
  [/\b(tabiques?|partition|divisi(on|ones)|separador(es)?)\b/, 'PARTITION'],
  [/\b(lucarnas?|claraboyas?|tragaluz|skylights?)\b/, 'SKYLIGHT'],
  [/\b(puertas?|doors?)\b/, 'DOOR'],
  [/\b(ventanas?|windows?|pano(s)?( fijo)?)\b/, 'WINDOW'],
];

/** The kind of opening that a word in Spanish or English names, or the API's own name for it. */
export function typeOf(text: string, types: readonly OpeningType[]): OpeningType | undefined {
  const word = plain(text).trim();
  const named = types.find((type) => type.toLowerCase() === word.replaceAll(' ', '_'));
  return named ?? WORDS.find(([pattern, type]) => types.includes(type) && pattern.test(word))?.[1];
}
