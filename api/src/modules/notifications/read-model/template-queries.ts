import { list } from '../../../platform/database/json-sql.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import { defaultText } from '../domain/defaults/default-texts.js';
import { kindOf } from '../domain/message-kinds.js';
import {
  readTemplateId,
  TEMPLATE_KEYS,
  type TemplateKey,
  type TemplateText,
  templateId,
} from '../domain/template-text.js';
import { VARIABLES } from '../domain/variables.js';
import type { MessageTemplateView } from '../graphql/message-template.type.js';

const ALL: Statement = {
  name: 'message_template_all',
  text: `select ${list(`select json_agg(json_build_object('id', id, 'subject', subject, 'preheader', preheader,
      'providerTemplate', provider_template, 'body', body, 'version', version, 'updatedAt', updated_at,
      'updatedBy', updated_by)) from message_template`)} as templates`,
};

interface Stored extends TemplateText {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
}

const viewOf = (key: TemplateKey, stored: Stored | undefined): MessageTemplateView => {
  const { audience, variables, required, document, reminder, event } = kindOf(key.kind);
  const mentioned: readonly string[] = required;
  return {
    ...key,
    event,
    ...(stored ?? { ...defaultText(key), version: 0, updatedAt: null, updatedBy: null }),
    id: templateId(key),
    audience: audience === 'CUSTOMER' ? 'CUSTOMER' : 'STAFF',
    isCustom: stored !== undefined,
    hasDocument: document && key.channel !== 'SMS',
    isReminder: reminder,
    variables: variables.map((name) => ({
      name,
      meaning: VARIABLES[name].meaning.es,
      meaningEnglish: VARIABLES[name].meaning.en,
      required: mentioned.includes(name),
    })),
  };
};

/** What every kind of message says, by the program or by the shop. */
export class TemplateQueries {
  constructor(private readonly sql: Sql) {}

  /** One statement. */
  async all(): Promise<MessageTemplateView[]> {
    const [row] = await this.sql.query<{ templates: Stored[] }>(ALL, []);
    const stored = new Map((row?.templates ?? []).map((template) => [template.id, template]));
    return TEMPLATE_KEYS.map((key) => viewOf(key, stored.get(templateId(key))));
  }

  async find(id: string): Promise<MessageTemplateView | null> {
    return readTemplateId(id) === null ? null : ((await this.all()).find((one) => one.id === id) ?? null);
  }
}
