import type { Actor } from '../../identity/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import type { Channel } from '../domain/channel.js';
import { factsReadableBy } from '../read-model/facts-readable-by.js';
import { withoutLinks } from '../render/secret-links.js';
import { renderShared } from '../render/shared-quotation.js';

/** What a quotation's customer would read, without the secret link. Null: there is none that the caller sees. */
export const previewShared =
  (dependencies: NotificationDependencies) => async (actor: Actor, id: string, channel: Channel) => {
    const { database, publicUrl } = dependencies;
    const facts = await factsReadableBy(database, actor, id);
    if (!facts) return null;
    const { subject, text, html } = await renderShared(dependencies, database, facts, channel);
    return { subject, text: withoutLinks(text, publicUrl), html: html && withoutLinks(html, publicUrl) };
  };
