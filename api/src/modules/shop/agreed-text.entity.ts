import { defineEntity, p } from '@mikro-orm/core';

const AgreedTextSchema = defineEntity({
  name: 'AgreedText',
  tableName: 'agreed_text',
  properties: {
    /** SHA-256 of the text's UTF-8, in hexadecimal: who knows the version can prove the text. */
    version: p.text().primary(),
    text: p.text(),
  },
});

/** Words that somebody agreed to, kept as they were, once for all who agreed to them. */
export class AgreedText extends AgreedTextSchema.class {}
AgreedTextSchema.setClass(AgreedText);
