import { type Language, languageOf } from '../../../kernel/messages.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { readShopSettings } from '../../shop/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import type { Chosen } from '../domain/choose-channels.js';
import type { KindKey } from '../domain/message-kinds.js';
import type { Values } from '../domain/variables.js';
import type { StaffMember } from '../read-model/message-facts.js';

/** What messages are decided with. */
export interface Deciding extends Omit<NotificationDependencies, 'database'> {
  /** Where they read: in the transaction that keeps the messages, and nowhere else while it is open. */
  readonly sql: Sql;
}

export type Shop = Awaited<ReturnType<typeof readShopSettings>>;

/** A message before its words: who gets it, by which way, and what it can mention. */
export interface Planned extends Chosen {
  readonly kind: KindKey;
  readonly language: Language;
  readonly customerId: string | null;
  readonly staffUserId: string | null;
  readonly values: Values;
}

/** What people of the shop read: the language of its locale. */
export const staffLanguage = ({ locale }: Pick<Shop, 'locale'>): Language =>
  languageOf(locale.split('-', 1)[0]);

/** The same to each of them, by mail. */
export const toStaff = (
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
