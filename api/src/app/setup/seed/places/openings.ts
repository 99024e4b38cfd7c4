import { Decimal } from '../../../../kernel/decimal.js';
import type { OpeningType } from '../../../../modules/quote-engine/index.js';
import type { Random } from '../random.js';

type Range = readonly [least: number, most: number];

/** Usual sizes in centimetres. */
const SIZES: Readonly<Record<OpeningType, { readonly width: Range; readonly height: Range }>> = {
  WINDOW: { width: [60, 240], height: [80, 160] },
  DOOR: { width: [70, 100], height: [200, 240] },
  SLIDING_DOOR: { width: [160, 360], height: [200, 250] },
  SHOWER_ENCLOSURE: { width: [70, 140], height: [180, 205] },
  PARTITION: { width: [100, 400], height: [200, 300] },
  SKYLIGHT: { width: [60, 150], height: [60, 150] },
  WINDSHIELD: { width: [130, 160], height: [70, 95] },
  FRONT_SIDE_WINDOW: { width: [70, 95], height: [40, 55] },
  REAR_SIDE_WINDOW: { width: [60, 90], height: [38, 52] },
  REAR_WINDOW: { width: [110, 140], height: [50, 75] },
  SUNROOF: { width: [70, 100], height: [40, 60] },
};

/** Most people measure to half or whole centimetres; the shop to the millimetre. */
const metres = ([least, most]: Range, inMillimetres: boolean, random: Random): Decimal => {
  const step = inMillimetres ? 1 : 5;
  const millimetres = random.int((least * 10) / step, (most * 10) / step) * step;
  return Decimal.parse((millimetres / 1000).toFixed(3));
};

export interface OpeningCircumstances {
  readonly type: OpeningType;
  readonly measuredByShop: boolean;
  readonly label: string;
  readonly quantity: number;
  readonly onFacade?: boolean;
}

/** A piece of glass without its films. */
export const makeOpening = (
  { type, measuredByShop, label, quantity, onFacade = false }: OpeningCircumstances,
  random: Random,
) => ({
  label,
  type,
  width: metres(SIZES[type].width, measuredByShop, random),
  height: metres(SIZES[type].height, measuredByShop, random),
  quantity,
  measuredBy: measuredByShop ? ('SHOP' as const) : ('CUSTOMER' as const),
  glassType: random.chance(0.4) ? random.pick(['Simple', 'Termopanel', 'Templado', 'Laminado']) : null,
  frameMaterial: random.chance(0.3) ? random.pick(['Aluminio', 'PVC', 'Madera', 'Fierro']) : null,
  openingDirection: null,
  difficultAccess: random.chance(onFacade ? 0.35 : 0.05),
  curvedGlass: random.chance(0.015),
  extremeWeather: random.chance(onFacade ? 0.1 : 0.02),
  removeOldFilm: random.chance(0.07),
});
