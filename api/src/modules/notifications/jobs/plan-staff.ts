import { daysAfter, instantOf } from '../../../kernel/local-time.js';
import { daysText, dayText, moneyText } from '../domain/formats.js';
import type { Values } from '../domain/variables.js';
import { keyFacts, memberOrAdmins, summaryFacts, teamOf } from '../read-model/message-facts.js';
import { type Deciding, type Planned, type Shop, staffLanguage, toStaff } from './planned.js';
import type { ToldEvent } from './told-event.js';

const SOON_DAYS = 3;
const MANAGING = ['manager'];

/** What happened on the day before the one that begins. */
export const summary = async (
  { sql, clock }: Deciding,
  day: string,
  shop: Shop,
): Promise<readonly Planned[]> => {
  const language = staffLanguage(shop);
  const from = instantOf(shop.timeZone, daysAfter(day, -1), '00:00', 'first');
  const until = instantOf(shop.timeZone, day, '00:00', 'first');
  const now = clock.now();
  const soon = new Date(now.getTime() + SOON_DAYS * 86_400_000);
  const facts = await summaryFacts(sql, from, until, now, soon);
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
  return toStaff('staffSummary', await teamOf(sql, MANAGING), language, values);
};

/** To whoever made a key that is about to end. */
export const keyExpiring = async (
  { sql, publicUrl, translator }: Deciding,
  { keyId, daysLeft }: { readonly keyId: string; readonly daysLeft: number },
  shop: Shop,
): Promise<readonly Planned[]> => {
  const key = await keyFacts(sql, keyId);
  if (!key) return [];
  const language = staffLanguage(shop);
  const values: Values = {
    'shop.name': shop.name,
    'key.name': key.name,
    'key.daysLeft': daysText(daysLeft, translator(language)),
    'key.officeLink': `${publicUrl}/admin/keys/${key.id}/show`,
  };
  return toStaff('staffKeyExpiring', await memberOrAdmins(sql, key.ownerId), language, values);
};

type PausedWebhook = Extract<ToldEvent, { type: 'webhook.paused' }>['payload'];

/** To whoever made a webhook that nothing arrives at any more. */
export const webhookPaused = async (
  { sql, publicUrl, translator }: Deciding,
  { endpointId, ownerId, name, host, reason }: PausedWebhook,
  shop: Shop,
): Promise<readonly Planned[]> => {
  const language = staffLanguage(shop);
  const values: Values = {
    'shop.name': shop.name,
    'webhook.name': name,
    'webhook.host': host,
    'webhook.reason': translator(language)({ key: `mail.webhook.${reason}` }),
    'webhook.officeLink': `${publicUrl}/admin/webhooks/${endpointId}/show`,
  };
  return toStaff('staffWebhookPaused', await memberOrAdmins(sql, ownerId), language, values);
};
