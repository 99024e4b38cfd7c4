import type { OptionPriceFragment, WizardPreviewQuery } from '../generated/graphql';

/** A price of everything, each alternative on its own. */
export type Price = WizardPreviewQuery['quotePreview'];
export type OptionPrice = OptionPriceFragment;

/** Of several alternatives the one that costs least: a single total stands for it. */
export const cheapestOf = (options: readonly OptionPrice[]): OptionPrice | undefined =>
  options.reduce<OptionPrice | undefined>(
    (best, option) => (best && Number(best.totals.total) <= Number(option.totals.total) ? best : option),
    undefined,
  );
