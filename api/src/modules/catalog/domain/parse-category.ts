import type { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
import type { Vertical } from '../../quote-engine/index.js';

/** A category as given. */
export interface GivenCategory {
  readonly slug: string | null;
  readonly name: string | null;
  readonly verticals: readonly Vertical[] | null;
  readonly features?: readonly string[] | null;
}

/** The fields of a category that staff edit, checked and tidied. */
export interface CategoryData {
  readonly slug: string;
  readonly name: string;
  readonly verticals: Vertical[];
  readonly features: string[];
}

const LONGEST_SLUG = 80;
const SLUG = /^[a-z0-9-]*$/;
const MOST_FEATURES = 20;

const takeFeatures = (faults: FaultList, given: readonly string[]): string[] => {
  if (given.length > MOST_FEATURES) {
    faults.add('TOO_MANY', { key: 'catalog.features', params: { most: MOST_FEATURES } }, 'features');
    return [];
  }
  return given.map(
    (feature, index) =>
      takeText(faults, feature, { most: LONGEST_NAME, required: true }, 'features', String(index)) ?? '',
  );
};

/** Checks a whole category; every fault is added at its own field. The value can be used when none was. */
export const parseCategory = (given: GivenCategory, faults: FaultList): CategoryData => {
  const slug = takeText(faults, given.slug, { most: LONGEST_SLUG, required: true }, 'slug') ?? '';
  if (!SLUG.test(slug)) faults.add('INVALID', { key: 'catalog.slug' }, 'slug');
  const verticals = [...new Set(given.verticals ?? [])];
  if (verticals.length === 0) faults.add('REQUIRED', { key: 'catalog.verticals' }, 'verticals');
  return {
    slug,
    name: takeText(faults, given.name, { most: LONGEST_NAME, required: true }, 'name') ?? '',
    verticals,
    features: takeFeatures(faults, given.features ?? []),
  };
};
