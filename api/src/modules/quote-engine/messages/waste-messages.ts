import type { Language, MessageCatalogue } from '../../../kernel/messages.js';
import type { OpeningType, ProductType } from '../vocabulary.js';

type Row = OpeningType | 'CURVED_GLASS';

interface Words {
  readonly sentence: (row: string, film: string) => string;
  readonly rows: Readonly<Record<Row, string>>;
  readonly films: Readonly<Record<ProductType, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    sentence: (row, film) => `Merma de ${row} con ${film}`,
    rows: {
      CURVED_GLASS: 'vidrio curvo',
      WINDOW: 'ventana',
      DOOR: 'puerta',
      SLIDING_DOOR: 'puerta corredera',
      SHOWER_ENCLOSURE: 'mampara de ducha',
      PARTITION: 'división',
      SKYLIGHT: 'tragaluz',
      WINDSHIELD: 'parabrisas',
      FRONT_SIDE_WINDOW: 'ventana lateral delantera',
      REAR_SIDE_WINDOW: 'ventana lateral trasera',
      REAR_WINDOW: 'luneta trasera',
      SUNROOF: 'techo solar',
    },
    films: {
      LAMINATE: 'lámina de seguridad',
      VINYL: 'vinilo',
      SOLAR_CONTROL: 'control solar',
      PRIVACY: 'lámina de privacidad',
      DECORATIVE: 'lámina decorativa',
      SECURITY: 'lámina de seguridad',
    },
  },
  en: {
    sentence: (row, film) => `Waste of ${film} on ${row}`,
    rows: {
      CURVED_GLASS: 'curved glass',
      WINDOW: 'a window',
      DOOR: 'a door',
      SLIDING_DOOR: 'a sliding door',
      SHOWER_ENCLOSURE: 'a shower enclosure',
      PARTITION: 'a partition',
      SKYLIGHT: 'a skylight',
      WINDSHIELD: 'a windshield',
      FRONT_SIDE_WINDOW: 'a front side window',
      REAR_SIDE_WINDOW: 'a rear side window',
      REAR_WINDOW: 'a rear window',
      SUNROOF: 'a sunroof',
    },
    films: {
      LAMINATE: 'laminate',
      VINYL: 'vinyl',
      SOLAR_CONTROL: 'solar control film',
      PRIVACY: 'privacy film',
      DECORATIVE: 'decorative film',
      SECURITY: 'security film',
    },
  },
};

/** A sentence for each pair that a waste table can hold: `explanation.WASTE_<opening or CURVED_GLASS>_<product type>`. */
export const wasteMessages: MessageCatalogue = { es: sentences(WORDS.es), en: sentences(WORDS.en) };

function sentences({ sentence, rows, films }: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([row, rowWord]) =>
      Object.entries(films).map(([type, filmWord]) => [
        `explanation.WASTE_${row}_${type}`,
        sentence(rowWord, filmWord),
      ]),
    ),
  );
}
