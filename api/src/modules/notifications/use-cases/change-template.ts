import { LockMode } from '@mikro-orm/core';
import { notFound, versionFault } from '../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit } from '../../audit/index.js';
import { type Caller, nameOf } from '../../identity/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import { checkTemplate, type TypedTemplate } from '../domain/check-template.js';
import { defaultText } from '../domain/defaults/default-texts.js';
import { readTemplateId, type TemplateKey, type TemplateText } from '../domain/template-text.js';
import { MessageTemplate } from '../entities/index.js';

type Dependencies = Pick<NotificationDependencies, 'database' | 'clock'>;

export interface TemplateTarget {
  readonly id: string;
  /** 0 while the shop uses the program's own text. */
  readonly expectedVersion: number;
}

/** Two who write the first words of the shop's own have no row to wait at; the number has no other use. */
const LOCK: Statement = {
  name: 'message_template_lock',
  text: `select pg_advisory_xact_lock(7202613, hashtext($1))`,
};

/** Nothing refers to templates by ids of this form but the audit log, which tells them apart by what it keeps of them. */
export const TEMPLATES = '00000000-0000-7000-8000-000000000002';

const textOf = ({ subject, preheader, providerTemplate, body }: MessageTemplate): TemplateText => ({
  subject: subject ?? null,
  preheader: preheader ?? null,
  providerTemplate: providerTemplate ?? null,
  body,
});

interface Locked {
  readonly transaction: Transaction;
  readonly stored: MessageTemplate | null;
  readonly key: TemplateKey;
}

/** Lets `work` change a template while nobody else does, and tells the audit log what it was and is. */
const changeTemplate = (
  { database, clock }: Dependencies,
  { actor, ip }: Caller,
  { id, expectedVersion }: TemplateTarget,
  { action, work }: { readonly action: string; readonly work: (locked: Locked, at: Date) => TemplateText },
): Promise<Result<string>> | Result<never> => {
  const key = readTemplateId(id);
  if (!key) return refuse(notFound('id'));
  return database.transaction(async (transaction) => {
    await transaction.query(LOCK, [id]);
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const stored = await transaction.em.findOne(MessageTemplate, { id }, lock);
    const conflict = versionFault(stored?.version ?? 0, expectedVersion);
    if (conflict) return refuse(conflict);
    const before = { template: null, ...(stored ? textOf(stored) : defaultText(key)) };
    const at = clock.now();
    const after = { template: id, ...work({ transaction, stored, key }, at) };
    recordAudit(transaction, { actor, ip, at, action, subjectId: TEMPLATES, before, after });
    return accept(id);
  });
};

/** Makes the shop's own words of a template; answers with its id. */
export const updateTemplate =
  (dependencies: Dependencies) =>
  async (caller: Caller, target: TemplateTarget, typed: TypedTemplate): Promise<Result<string>> => {
    const key = readTemplateId(target.id);
    if (!key) return refuse(notFound('id'));
    const checked = checkTemplate(key, typed, ['input']);
    if (!checked.ok) return checked;
    const work = ({ transaction: { em }, stored }: Locked, at: Date) => {
      const values = { ...checked.value, updatedAt: at, updatedBy: nameOf(caller.actor) };
      if (stored) em.assign(stored, values);
      else em.create(MessageTemplate, { id: target.id, ...values });
      return checked.value;
    };
    return changeTemplate(dependencies, caller, target, { action: 'template.updated', work });
  };

/** Goes back to the program's own text; answers with the template's id. */
export const resetTemplate =
  (dependencies: Dependencies) =>
  async (caller: Caller, target: TemplateTarget): Promise<Result<string>> =>
    changeTemplate(dependencies, caller, target, {
      action: 'template.reset',
      work: ({ transaction, stored, key }) => {
        if (stored) transaction.em.remove(stored);
        return defaultText(key);
      },
    });
