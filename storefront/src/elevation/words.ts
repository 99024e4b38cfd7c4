import { defineWords } from '../i18n/words';

/** What each kind of opening is called, in rooms and on cars. */
export const typeWords = defineWords(
  {
    WINDOW: 'Ventana',
    SLIDING_DOOR: 'Ventanal corredera',
    DOOR: 'Puerta',
    SHOWER_ENCLOSURE: 'Mampara de ducha',
    PARTITION: 'División',
    SKYLIGHT: 'Tragaluz',
    WINDSHIELD: 'Parabrisas',
    FRONT_SIDE_WINDOW: 'Lateral delantero',
    REAR_SIDE_WINDOW: 'Lateral trasero',
    REAR_WINDOW: 'Luneta',
    SUNROOF: 'Techo de vidrio',
  },
  {
    WINDOW: 'Window',
    SLIDING_DOOR: 'Sliding door',
    DOOR: 'Door',
    SHOWER_ENCLOSURE: 'Shower screen',
    PARTITION: 'Partition',
    SKYLIGHT: 'Skylight',
    WINDSHIELD: 'Windscreen',
    FRONT_SIDE_WINDOW: 'Front side',
    REAR_SIDE_WINDOW: 'Rear side',
    REAR_WINDOW: 'Rear window',
    SUNROOF: 'Glass roof',
  },
);
