import type { Language } from '../i18n/language';
import { pathTo } from '../routing/place';
import { STEPS, type StepId } from './flow/steps';

/** The steps as their addresses name them. */
const SLUGS: Readonly<Record<Language, Readonly<Record<StepId, string>>>> = {
  es: {
    kind: 'que',
    place: 'lugar',
    rooms: 'espacios',
    openings: 'medidas',
    vehicle: 'auto',
    glasses: 'vidrios',
    film: 'lamina',
    price: 'precio',
    contact: 'contacto',
    done: 'listo',
  },
  en: {
    kind: 'what',
    place: 'place',
    rooms: 'rooms',
    openings: 'sizes',
    vehicle: 'car',
    glasses: 'glass',
    film: 'film',
    price: 'price',
    contact: 'contact',
    done: 'done',
  },
};

/** Whichever language the address is in: who changes the language keeps the step. */
export const stepOfSlug = (slug: string | undefined): StepId | undefined =>
  STEPS.find((step) => SLUGS.es[step] === slug || SLUGS.en[step] === slug);

export const stepPath = (language: Language, draft: string, step: StepId): string =>
  pathTo('quoteStep', language, { draft, step: SLUGS[language][step] });
