import { daysAfter, instantOf } from '../../../kernel/local-time.js';
import { type Language, languageOf } from '../../../kernel/messages.js';
import { readShopSettings } from '../../shop/index.js';
import { availableChannels, type NotificationDependencies } from '../dependencies.js';
import { type Chosen, chooseChannels } from '../domain/choose-channels.js';
import { daysText, dayText, moneyText } from '../domain/formats.js';
import { type KindKey, kindOf, kindsFor, tellsOf } from '../domain/message-kinds.js';
import { addressesOf } from '../domain/reach.js';
import type { TemplateKey } from '../domain/template-text.js';
import type { Values } from '../domain/variables.js';
import {
  keyFacts,
  type QuotationFacts,
  quotationFacts,
  type StaffMember,
  summaryFacts,
  teamOf,
} from '../read-model/message-facts.js';
import { templateTexts } from '../read-model/stored-templates.js';
import { quotationValues } from '../render/quotation-values.js';
import { renderMessage } from '../render/render-message.js';
import type { Draft } from './queue-messages.js';
import type { ToldEvent } from './told-event.js';

type Shop = Awaited<ReturnType<typeof readShopSettings>>;

/** A message before its words: who gets it, by which way, and what it can mention. */
interface Planned extends Chosen {
  readonly kind: KindKey;
  readonly language: Language;
  readonly customerId: string | null;
  readonly staffUserId: string | null;
  readonly values: Values;
}

const SOON_DAYS = 3;
const SELLING = ['sales', 'manager'];
const MANAGING = ['manager'];

const toStaff = (
  kind: KindKey,
  members: readonly StaffMember[],
  language: Language,
  values: Values,
): readonly Planned[] =>
  members.map(({ id, email }) => ({
    kind,
    language,
    channel: 'EMAIL',
    recipient: email,
    skipped: null,
    customerId: null,
    staffUserId: id,
    values,
  }));

/** Whether an event still says something by the time it is told. */
const stillMatters = ({ type }: ToldEvent, { status, superseded }: QuotationFacts): boolean => {
  if (type === 'quotation.reminderDue' || type === 'quotation.nudgeDue') return status === 'PENDING';
  // Who gets a newer revision need not hear that the old one is no longer good.
  return type !== 'quotation.expired' || !superseded;
};

/** The messages that an event about a quotation makes. */
const aboutQuotation = async (
  dependencies: NotificationDependencies,
  event: Extract<ToldEvent, { payload: { quotationId: string } }>,
  shop: Shop,
): Promise<readonly Planned[]> => {
  const { database, carriers, publicUrl, translator } = dependencies;
  const facts = await quotationFacts(database, event.payload.quotationId);
  if (!facts || !stillMatters(event, facts)) return [];
  const planned: Planned[] = [];
  const kinds = kindsFor(event.type).filter((kind) => tellsOf(kind, facts.revision));
  for (const kind of kinds) {
    const { audience, reminder } = kindOf(kind);
    const language = languageOf(audience === 'CUSTOMER' ? facts.language : shop.locale.split('-', 1)[0]);
    const translate = translator(language);
    const values = {
      ...quotationValues(facts, shop, language, { publicUrl, translate }),
      ...('daysLeft' in event.payload && {
        'reminder.daysLeft': daysText(event.payload.daysLeft, translate),
      }),
    };
    if (audience === 'CUSTOMER') {
      const preference = facts.preference ?? { channels: null, reminders: true };
      const addresses = addressesOf(facts.customer, shop.country);
      for (const chosen of chooseChannels(addresses, availableChannels(carriers), preference, reminder)) {
        planned.push({ ...chosen, kind, language, customerId: facts.customer.id, staffUserId: null, values });
      }
    } else if (facts.seller) {
      if (audience === 'SELLER') planned.push(...toStaff(kind, [facts.seller], language, values));
    } else {
      planned.push(...toStaff(kind, await teamOf(database, SELLING), language, values));
    }
  }
  return planned;
};

/** What happened on the day before the one that begins. */
const summary = async (
  { database, clock }: NotificationDependencies,
  day: string,
  shop: Shop,
): Promise<readonly Planned[]> => {
  const language = languageOf(shop.locale.split('-', 1)[0]);
  const from = instantOf(shop.timeZone, daysAfter(day, -1), '00:00', 'first');
  const until = instantOf(shop.timeZone, day, '00:00', 'first');
  const now = clock.now();
  const soon = new Date(now.getTime() + SOON_DAYS * 86_400_000);
  const facts = await summaryFacts(database, from, until, now, soon);
  const values: Values = {
    'shop.name': shop.name,
    'summary.day': dayText(from, language, shop),
    'summary.submitted': String(facts.submitted),
    'summary.confirmed': String(facts.confirmed),
    'summary.confirmedTotal': moneyText(facts.confirmedTotal, shop.currency, language, shop),
    'summary.rejected': String(facts.rejected),
    'summary.pending': String(facts.pending),
    'summary.expiring': String(facts.expiring),
  };
  return toStaff('staffSummary', await teamOf(database, MANAGING), language, values);
};

const keyExpiring = async (
  { database, publicUrl, translator }: NotificationDependencies,
  { keyId, daysLeft }: { readonly keyId: string; readonly daysLeft: number },
  shop: Shop,
): Promise<readonly Planned[]> => {
  const key = await keyFacts(database, keyId);
  if (!key) return [];
  const language = languageOf(shop.locale.split('-', 1)[0]);
  const values: Values = {
    'shop.name': shop.name,
    'key.name': key.name,
    'key.daysLeft': daysText(daysLeft, translator(language)),
    'key.officeLink': `${publicUrl}/admin/keys/${key.id}/show`,
  };
  const owners = key.owner ? [key.owner] : await teamOf(database, ['admin']);
  return toStaff('staffKeyExpiring', owners, language, values);
};

const plan = (
  dependencies: NotificationDependencies,
  event: ToldEvent,
  shop: Shop,
): Promise<readonly Planned[]> => {
  if (event.type === 'summary.due') return summary(dependencies, event.payload.day, shop);
  if (event.type === 'apiKey.expiring') return keyExpiring(dependencies, event.payload, shop);
  return aboutQuotation(dependencies, event, shop);
};

/** Who is told of an event, by which ways and in which words. */
export const decideMessages = async (
  dependencies: NotificationDependencies,
  event: ToldEvent,
): Promise<readonly Draft[]> => {
  const { database, translator } = dependencies;
  const shop = await readShopSettings(database);
  const planned = await plan(dependencies, event, shop);
  const keyOf = ({ kind, channel, language }: TemplateKey) => ({ kind, channel, language });
  const textOf = await templateTexts(database, planned.map(keyOf));
  return planned.map(({ values, ...message }) => ({
    ...message,
    ...renderMessage(message, textOf(message), values, { translate: translator(message.language), shop }),
    eventId: event.eventId,
    quotationId: 'quotationId' in event.payload ? event.payload.quotationId : null,
    requestedBy: null,
  }));
};
