import { checkFilms } from './check-films';
import {
  checkGlasses,
  checkKind,
  checkOpenings,
  checkPlace,
  checkRooms,
  checkVehicles,
} from './check-places';
import { checkContact } from './contact';
import type { Draft } from './draft';
import type { Fault } from './fault';
import { remembered } from './remembered';

export const STEPS = [
  'kind',
  'place',
  'rooms',
  'openings',
  'vehicle',
  'glasses',
  'film',
  'price',
  'contact',
  'done',
] as const;
export type StepId = (typeof STEPS)[number];

const OF_PLACES: readonly StepId[] = [
  'kind',
  'place',
  'rooms',
  'openings',
  'film',
  'price',
  'contact',
  'done',
];
const OF_VEHICLES: readonly StepId[] = ['kind', 'vehicle', 'glasses', 'film', 'price', 'contact', 'done'];

/** The steps of a draft, in their order. */
export const stepsOf = ({ vertical }: Pick<Draft, 'vertical'>): readonly StepId[] =>
  vertical === 'AUTOMOTIVE' ? OF_VEHICLES : OF_PLACES;

const CHECKS: Record<StepId, (draft: Draft) => Fault[]> = {
  kind: checkKind,
  place: checkPlace,
  rooms: checkRooms,
  openings: checkOpenings,
  vehicle: checkVehicles,
  glasses: checkGlasses,
  film: checkFilms,
  price: () => [],
  contact: checkContact,
  done: () => [],
};

/** What a step still misses, in the order of its fields; empty when it is complete. */
export const faultsIn = (draft: Draft, step: StepId): Fault[] => CHECKS[step](draft);

/**
 * The step up to which somebody may go: the first that misses something. Once the shop has the quote there is only the
 * receipt left.
 */
export const furthestStep = remembered((draft: Draft): StepId => {
  if (draft.receipt) return 'done';
  return stepsOf(draft).find((step) => step === 'contact' || faultsIn(draft, step).length > 0) ?? 'contact';
});

export function isReachable(draft: Draft, step: StepId): boolean {
  const furthest = furthestStep(draft);
  if (furthest === 'done') return step === 'done';
  const steps = stepsOf(draft);
  const place = steps.indexOf(step);
  return place >= 0 && place <= steps.indexOf(furthest);
}

/** Where an address leads: the step itself, or the furthest that can be reached when it names none or one too early. */
export const stepAt = (draft: Draft, wanted: string | undefined): StepId => {
  const step = STEPS.find((known) => known === wanted);
  return step && isReachable(draft, step) ? step : furthestStep(draft);
};

const beside = (draft: Pick<Draft, 'vertical'>, step: StepId, by: 1 | -1): StepId | null => {
  const steps = stepsOf(draft);
  return steps[steps.indexOf(step) + by] ?? null;
};

/** Null before the first. */
export const stepBefore = (draft: Pick<Draft, 'vertical'>, step: StepId): StepId | null =>
  beside(draft, step, -1);
/** Null after the last. */
export const stepAfter = (draft: Pick<Draft, 'vertical'>, step: StepId): StepId | null =>
  beside(draft, step, 1);
