import { Decimal } from '../../../kernel/decimal.js';
import type { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
import { checkDecimals, takeInteger } from './take-number.js';

/** A film's figures as given; absent and null are both "not published". */
export interface GivenFigures {
  readonly material?: string | null;
  readonly color?: string | null;
  readonly opacity?: number | null;
  readonly uvProtection?: number | null;
  readonly heatRejection?: number | null;
  readonly visibleLightTransmission?: number | null;
  readonly thicknessMicrons?: Decimal | null;
  readonly warrantyYears?: number | null;
}

/** A film's figures as they are kept. */
export interface Figures {
  readonly material: string | null;
  readonly color: string | null;
  readonly opacity: number | null;
  readonly uvProtection: number | null;
  readonly heatRejection: number | null;
  readonly visibleLightTransmission: number | null;
  /** Exact, as decimal text. */
  readonly thicknessMicrons: string | null;
  readonly warrantyYears: number | null;
}

const PERCENT = [0, 100] as const;
const YEARS = [0, 100] as const;
const THICKEST = Decimal.of(10_000);
const THICKNESS_DECIMALS = 4;

const takeThickness = (faults: FaultList, given: Decimal | null | undefined): string | null => {
  if (!given) return null;
  if (given.compare(Decimal.ZERO) <= 0 || given.compare(THICKEST) > 0) {
    const params = { max: THICKEST.toString() };
    faults.add('OUT_OF_RANGE', { key: 'catalog.thickness', params }, 'thicknessMicrons');
  }
  checkDecimals(faults, given, THICKNESS_DECIMALS, 'thicknessMicrons');
  return given.toString();
};

/** Checks a film's figures; every fault is added at its own field. */
export const parseFigures = (given: GivenFigures, faults: FaultList): Figures => {
  const text = (field: 'material' | 'color') => takeText(faults, given[field], { most: LONGEST_NAME }, field);
  const percent = (field: 'opacity' | 'uvProtection' | 'heatRejection' | 'visibleLightTransmission') =>
    takeInteger(faults, given[field], PERCENT, field);
  return {
    material: text('material'),
    color: text('color'),
    opacity: percent('opacity'),
    uvProtection: percent('uvProtection'),
    heatRejection: percent('heatRejection'),
    visibleLightTransmission: percent('visibleLightTransmission'),
    thicknessMicrons: takeThickness(faults, given.thicknessMicrons),
    warrantyYears: takeInteger(faults, given.warrantyYears, YEARS, 'warrantyYears'),
  };
};
