import type { OptionPriceFragment, WizardPreviewQuery } from '../../generated/graphql';

/** A price of everything, each alternative on its own; the first is the one that a single total stands for. */
export type Price = WizardPreviewQuery['quotePreview'];
export type OptionPrice = OptionPriceFragment;
