import i18next from 'i18next';
import { changeMessages } from '../kernel/change-faults.js';
import type { Translate, Translator } from '../kernel/errors.js';
import { faultListMessages } from '../kernel/fault-list.js';
import { idempotencyMessages } from '../kernel/idempotency.js';
import { kernelMessages } from '../kernel/kernel-messages.js';
import { LANGUAGES, type Language } from '../kernel/messages.js';
import { textMessages } from '../kernel/take-text.js';
import { accountMessages } from '../modules/accounts/index.js';
import { apiKeyMessages } from '../modules/api-keys/index.js';
import { auditMessages } from '../modules/audit/index.js';
import { catalogMessages, priceExportMessages } from '../modules/catalog/index.js';
import { customerMessages } from '../modules/customers/index.js';
import { documentMessages, workOrderMessages } from '../modules/documents/index.js';
import { identityMessages, staffMessages } from '../modules/identity/index.js';
import { jobMessages } from '../modules/jobs/index.js';
import { notificationMessages } from '../modules/notifications/index.js';
import { pricingMessages } from '../modules/pricing/index.js';
import { privacyMessages } from '../modules/privacy/index.js';
import { placeMessages } from '../modules/properties/index.js';
import { exportMessages, quotationMessages } from '../modules/quotations/index.js';
import { quoteMessages } from '../modules/quote-engine/index.js';
import { reportingMessages } from '../modules/reporting/index.js';
import { shopMessages } from '../modules/shop/index.js';
import { taxIdMessages } from '../modules/tax-id/index.js';
import { webhookMessages } from '../modules/webhooks/index.js';
import { exportFileMessages } from './exports/messages.js';
import { limitMessages } from './limits/messages.js';
import { mailboxMessages } from './mailbox/mailbox-messages.js';

/** The sentences of every module. */
export const catalogues = [
  kernelMessages,
  faultListMessages,
  textMessages,
  changeMessages,
  idempotencyMessages,
  limitMessages,
  auditMessages,
  identityMessages,
  staffMessages,
  apiKeyMessages,
  jobMessages,
  taxIdMessages,
  shopMessages,
  accountMessages,
  customerMessages,
  placeMessages,
  catalogMessages,
  priceExportMessages,
  pricingMessages,
  quoteMessages,
  quotationMessages,
  webhookMessages,
  notificationMessages,
  privacyMessages,
  exportMessages,
  exportFileMessages,
  documentMessages,
  workOrderMessages,
  reportingMessages,
  mailboxMessages,
];

const resources = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    { translation: Object.assign({}, ...catalogues.map((catalogue) => catalogue[language])) },
  ]),
);

const i18n = i18next.createInstance();
await i18n.init({
  lng: LANGUAGES[0],
  fallbackLng: LANGUAGES[0],
  resources,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});

const GROUPED_FROM = 5;

/** Thousands are parted where there are many digits: "1.200" beside a measure could be one metre and twenty. */
const grouped = (whole: string, sign: string): string =>
  whole.length < GROUPED_FROM ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, sign);

/** {{name, figure}}: a number as decimal text, with the language's signs and every digit it has. */
i18n.services.formatter?.add('figure', (value, language) => {
  const [whole = '', ...decimals] = String(value).split('.');
  return language === 'es'
    ? [grouped(whole, '.'), ...decimals].join(',')
    : [grouped(whole, ','), ...decimals].join('.');
});

/** {{name, day}}: a day, given as YYYY-MM-DD. */
i18n.services.formatter?.add('day', (value, language) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(String(value))),
);

const translators: Readonly<Record<Language, Translate>> = {
  es: say('es'),
  en: say('en'),
};

function say(language: Language): Translate {
  const translate = i18n.getFixedT(language);
  return ({ key, params }) => translate(key, { ...params });
}

/** Says messages in a language. */
export const translator: Translator = (language) => translators[language];
