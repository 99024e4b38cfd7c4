import type { Actor } from '../../identity/index.js';
import { readShopSettings } from '../../shop/index.js';
import { availableChannels, type NotificationDependencies } from '../dependencies.js';
import { type Chosen, chooseChannels } from '../domain/choose-channels.js';
import { addressesOf } from '../domain/reach.js';
import { factsReadableBy } from '../read-model/facts-readable-by.js';

/** Whom submitting a quotation would write to now. Null: there is none that the caller sees. */
export const recipientsOnSubmit =
  ({ database, carriers }: NotificationDependencies) =>
  async (actor: Actor, id: string): Promise<readonly Chosen[] | null> => {
    const facts = await factsReadableBy(database, actor, id);
    if (!facts) return null;
    const { country } = await readShopSettings(database);
    const addresses = addressesOf(facts.customer, country);
    return chooseChannels(addresses, availableChannels(carriers), facts.preference, false);
  };
