import type { MessageCatalogue } from '../../../kernel/messages.js';
import { adjustmentMessages } from './adjustment-messages.js';
import { explanationMessages } from './explanation-messages.js';
import { faultMessages } from './fault-messages.js';
import { wasteMessages } from './waste-messages.js';

/** Every sentence of the quote engine: faults, explanation steps and adjustment labels. */
export const quoteMessages: MessageCatalogue = {
  es: { ...faultMessages.es, ...explanationMessages.es, ...wasteMessages.es, ...adjustmentMessages.es },
  en: { ...faultMessages.en, ...explanationMessages.en, ...wasteMessages.en, ...adjustmentMessages.en },
};
