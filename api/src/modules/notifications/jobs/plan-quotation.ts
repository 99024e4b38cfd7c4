import { languageOf } from '../../../kernel/messages.js';
import { availableChannels } from '../dependencies.js';
import { chooseChannels } from '../domain/choose-channels.js';
import { daysText } from '../domain/formats.js';
import { kindOf, kindsFor, tellsOf } from '../domain/message-kinds.js';
import { addressesOf } from '../domain/reach.js';
import { type QuotationFacts, quotationFacts, teamOf } from '../read-model/message-facts.js';
import { quotationValues } from '../render/quotation-values.js';
import { type Deciding, type Planned, type Shop, staffLanguage, toStaff } from './planned.js';
import type { ToldEvent } from './told-event.js';

const SELLING = ['sales', 'manager'];

/** Whether an event still says something by the time it is told. */
const stillMatters = ({ type }: ToldEvent, { status, superseded }: QuotationFacts): boolean => {
  if (type === 'quotation.reminderDue' || type === 'quotation.nudgeDue') return status === 'PENDING';
  // Who gets a newer revision need not hear that the old one is no longer good.
  return type !== 'quotation.expired' || !superseded;
};

/** The messages that an event about a quotation makes. */
export const aboutQuotation = async (
  dependencies: Deciding,
  event: Extract<ToldEvent, { payload: { quotationId: string } }>,
  shop: Shop,
): Promise<readonly Planned[]> => {
  const { sql, carriers, publicUrl, translator } = dependencies;
  const facts = await quotationFacts(sql, event.payload.quotationId);
  if (!facts || !stillMatters(event, facts)) return [];
  const planned: Planned[] = [];
  const kinds = kindsFor(event.type).filter((kind) => tellsOf(kind, facts.revision));
  for (const kind of kinds) {
    const { audience, reminder } = kindOf(kind);
    const language = audience === 'CUSTOMER' ? languageOf(facts.language) : staffLanguage(shop);
    const translate = translator(language);
    const values = {
      ...quotationValues(facts, shop, language, { publicUrl, translate }),
      ...('daysLeft' in event.payload && {
        'reminder.daysLeft': daysText(event.payload.daysLeft, translate),
      }),
    };
    if (audience === 'CUSTOMER') {
      const addresses = addressesOf(facts.customer, shop.country);
      const available = availableChannels(carriers);
      for (const chosen of chooseChannels(addresses, available, facts.preference, reminder)) {
        planned.push({ ...chosen, kind, language, customerId: facts.customer.id, staffUserId: null, values });
      }
    } else if (facts.seller) {
      if (audience === 'SELLER') planned.push(...toStaff(kind, [facts.seller], language, values));
    } else {
      planned.push(...toStaff(kind, await teamOf(sql, SELLING), language, values));
    }
  }
  return planned;
};
