import { typedDecimal } from '../../format/typed-decimal';
import type { PriceChangePreviewQueryVariables } from '../../generated/graphql';

type Variables = PriceChangePreviewQueryVariables;

/** What is typed and chosen; an empty text is no condition. */
export interface ChangeDraft {
  readonly search: string;
  readonly categorySlug: string;
  readonly vertical: NonNullable<Variables['filter']['vertical']> | '';
  readonly type: NonNullable<Variables['filter']['type']> | '';
  readonly minMaterial: string;
  readonly maxMaterial: string;
  readonly kind: Variables['change']['kind'];
  readonly value: string;
  readonly parts: 'MATERIAL' | 'INSTALLATION' | 'BOTH';
  readonly roundTo: string;
  readonly direction: NonNullable<Variables['change']['direction']>;
  readonly validFrom: string;
}

export const BEGINNING: ChangeDraft = {
  search: '',
  categorySlug: '',
  vertical: '',
  type: '',
  minMaterial: '',
  maxMaterial: '',
  kind: 'PERCENT',
  value: '',
  parts: 'MATERIAL',
  roundTo: '',
  direction: 'NEAREST',
  validFrom: '',
};

const STEPS = ['0.05', '0.1', '0.5', '1', '5', '10', '50', '100', '500', '1000'];

/** What prices can be rounded to: nothing finer than the currency's own amounts, which are what is left unsaid. */
export function stepsOf(currency: string): string[] {
  const { maximumFractionDigits = 0 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits === 0 ? STEPS.filter((step) => !step.includes('.')) : STEPS;
}

export interface ReadChange {
  readonly variables: Variables;
  /** Fields whose text is no number, with the key of the sentence that says so. */
  readonly faults: Readonly<Partial<Record<keyof ChangeDraft, string>>>;
}

/** What the form asks the API for. */
export function readChange(draft: ChangeDraft, language: string): ReadChange {
  const faults: Partial<Record<keyof ChangeDraft, string>> = {};
  const decimal = (
    name: 'minMaterial' | 'maxMaterial' | 'value',
    kind: 'money' | 'measure',
  ): string | null => {
    const text = draft[name].replace(/\s*%$/, '').replace(/^\+/, '').trim();
    if (text === '' && name !== 'value') return null;
    const value = typedDecimal(text, kind, language);
    if (value === undefined) faults[name] = `decimal.${kind}`;
    return value ?? null;
  };
  const parts = draft.parts === 'BOTH' ? (['MATERIAL', 'INSTALLATION'] as const) : ([draft.parts] as const);
  return {
    variables: {
      filter: {
        search: draft.search || null,
        categorySlug: draft.categorySlug || null,
        vertical: draft.vertical || null,
        type: draft.type || null,
        minMaterial: decimal('minMaterial', 'money'),
        maxMaterial: decimal('maxMaterial', 'money'),
      },
      change: {
        kind: draft.kind,
        value: decimal('value', draft.kind === 'PERCENT' ? 'measure' : 'money') ?? '0',
        parts: [...parts],
        roundTo: draft.roundTo || null,
        direction: draft.direction,
      },
      validFrom: draft.validFrom || null,
    },
    faults,
  };
}
