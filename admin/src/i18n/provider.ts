import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';
import { accountWords } from '../account/words';
import { keyWords } from '../api-keys/words';
import { auditWords } from '../audit/words';
import { authWords } from '../auth/words';
import { catalogueWords } from '../catalogue/words';
import { customerWords } from '../customers/words';
import { dashboardWords } from '../dashboard/words';
import { exportWords } from '../exports/words';
import { enumWords } from '../format/words';
import { formWords } from '../forms/words';
import { jobWords } from '../jobs/words';
import { layoutWords } from '../layout/words';
import { liveWords } from '../live/words';
import { messageWords } from '../messages/words';
import { paletteWords } from '../palette/words';
import { priceWords } from '../prices/words';
import { compareWords } from '../quotations/compare/words';
import { editorWords } from '../quotations/editor/words';
import { marginWords } from '../quotations/margins/words';
import { quotationWords } from '../quotations/words';
import { roleWords } from '../roles/words';
import { deskWords } from '../rule-sets/desk/words';
import { ruleSetWords } from '../rule-sets/words';
import { settingsWords } from '../settings/words';
import { staffWords } from '../staff/words';
import { templateWords } from '../templates/words';
import { webhookWords } from '../webhooks/words';
import { reactAdminSpanish } from './react-admin-es';
import type { Locale } from './words';

const PARTS = [
  accountWords,
  auditWords,
  authWords,
  catalogueWords,
  customerWords,
  priceWords,
  dashboardWords,
  editorWords,
  formWords,
  keyWords,
  enumWords,
  exportWords,
  jobWords,
  layoutWords,
  liveWords,
  messageWords,
  compareWords,
  marginWords,
  paletteWords,
  quotationWords,
  roleWords,
  deskWords,
  ruleSetWords,
  settingsWords,
  staffWords,
  webhookWords,
  templateWords,
];

const messages = (locale: Locale): TranslationMessages => {
  const own = PARTS.map((part) => part[locale]);
  const resources = Object.assign({}, ...own.map((part) => part.resources));
  const base = locale === 'es' ? reactAdminSpanish : englishMessages;
  return Object.assign({}, base, ...own, { resources });
};

const BOTH: Record<Locale, TranslationMessages> = { es: messages('es'), en: messages('en') };

/** Spanish unless the person chose English; the choice is remembered by react-admin's store. */
export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? BOTH.en : BOTH.es),
  'es',
  [
    { locale: 'es', name: 'Español' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: import.meta.env.PROD },
);
