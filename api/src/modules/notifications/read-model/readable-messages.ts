import { NO_ROW, type RowRule } from '../../../platform/database/row-rule.js';
import { type Actor, may } from '../../identity/index.js';
import { quotationsReadableBy } from '../../quotations/index.js';

/**
 * Which messages, rows of alias m joined with their quotation as q, an actor may see: those of quotations that they see.
 * Messages about nothing of theirs, such as summaries, are for who sees every quotation.
 */
export const messagesReadableBy = (actor: Actor): RowRule =>
  may(actor, 'messages:read') || may(actor, 'quotations:write') ? quotationsReadableBy(actor) : NO_ROW;
