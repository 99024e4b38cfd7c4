import { readShopSettings } from '../../shop/index.js';
import type { TemplateKey } from '../domain/template-text.js';
import { templateTexts } from '../read-model/stored-templates.js';
import { renderMessage } from '../render/render-message.js';
import { aboutQuotation } from './plan-quotation.js';
import { keyExpiring, summary, webhookPaused } from './plan-staff.js';
import type { Deciding, Planned, Shop } from './planned.js';
import type { Draft } from './queue-messages.js';
import type { ToldEvent } from './told-event.js';

const plan = (dependencies: Deciding, event: ToldEvent, shop: Shop): Promise<readonly Planned[]> => {
  if (event.type === 'summary.due') return summary(dependencies, event.payload.day, shop);
  if (event.type === 'apiKey.expiring') return keyExpiring(dependencies, event.payload, shop);
  if (event.type === 'webhook.paused') return webhookPaused(dependencies, event.payload, shop);
  return aboutQuotation(dependencies, event, shop);
};

/** Who is told of an event, by which ways and in which words. */
export const decideMessages = async (dependencies: Deciding, event: ToldEvent): Promise<readonly Draft[]> => {
  const { sql, translator } = dependencies;
  const shop = await readShopSettings(sql);
  const planned = await plan(dependencies, event, shop);
  const keyOf = ({ kind, channel, language }: TemplateKey) => ({ kind, channel, language });
  const textOf = await templateTexts(sql, planned.map(keyOf));
  return planned.map(({ values, ...message }) => ({
    ...message,
    ...renderMessage(message, textOf(message), values, { translate: translator(message.language), shop }),
    eventId: event.eventId,
    quotationId: 'quotationId' in event.payload ? event.payload.quotationId : null,
    requestedBy: null,
  }));
};
