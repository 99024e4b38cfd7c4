import { LockMode } from '@mikro-orm/core';
import { versionFault } from '../../../kernel/change-faults.js';
import type { Clock } from '../../../kernel/clock.js';
import type { Decimal } from '../../../kernel/decimal.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit, type Snapshot } from '../../audit/index.js';
import type { AuthoredChange, Caller } from '../../identity/index.js';
import type { SettingsChanges } from '../domain/read-settings.js';
import { ShopSettings } from '../shop-settings.entity.js';

/** What the use-cases of the shop work with; what modules above know comes as functions. */
export interface ShopDependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** Whether there is no quotation, and none can be added before the transaction ends. */
  readonly withoutQuotations: (transaction: Transaction) => Promise<boolean>;
  /** Makes the rules in force take a tax rate from now on. */
  readonly adoptTaxRate: (
    transaction: Transaction,
    change: AuthoredChange,
    taxRate: Decimal,
    note: string,
  ) => Promise<void>;
}

export interface ChangeSettings {
  readonly caller: Caller;
  readonly expectedVersion: number;
  readonly changes: SettingsChanges;
  /** The argument to blame when the currency cannot change. */
  readonly currencyPath: readonly string[];
  /** What else has to happen in the same transaction. */
  readonly andThen?: (transaction: Transaction, change: AuthoredChange) => Promise<void>;
}

const snapshotOf = (settings: ShopSettings): Snapshot => ({
  name: settings.name,
  legalName: settings.legalName,
  country: settings.country,
  currency: settings.currency,
  timeZone: settings.timeZone,
  locale: settings.locale,
  quotationExpiryDays: settings.quotationExpiryDays,
  taxId: settings.taxId,
  taxIdLabel: settings.taxIdLabel,
  taxName: settings.taxName,
  address: settings.address,
  phone: settings.phone,
  whatsapp: settings.whatsapp,
  email: settings.email,
  terms: settings.terms,
  bankDetails: settings.bankDetails,
});

/** The settings have a single row; nothing refers to it by this id but the audit log. */
const SUBJECT = '00000000-0000-7000-8000-000000000001';

const currencyInUse = (currency: string, path: readonly string[]): Fault => ({
  code: 'IN_USE',
  message: { key: 'shop.currencyInUse', params: { currency } },
  path,
});

/**
 * Changes the settings under their row's lock. A quotation that is being priced while the currency changes keeps the
 * currency it was priced in, as every quotation does.
 */
export const changeSettings = (
  { database, clock, withoutQuotations }: ShopDependencies,
  { caller: { actor, ip }, expectedVersion, changes, currencyPath, andThen }: ChangeSettings,
): Promise<Result<null>> =>
  database.transaction(async (transaction) => {
    const { em } = transaction;
    const settings = await em.findOneOrFail(
      ShopSettings,
      { id: 1 },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const conflict = versionFault(settings.version, expectedVersion);
    if (conflict) return refuse(conflict);
    const { currency } = settings;
    const moves = changes.currency !== undefined && changes.currency !== currency;
    if (moves && !(await withoutQuotations(transaction)))
      return refuse(currencyInUse(currency, currencyPath));
    const change = { actor, ip, at: clock.now() };
    const before = snapshotOf(settings);
    em.assign(settings, { ...changes, updatedAt: change.at });
    const after = snapshotOf(settings);
    recordAudit(transaction, {
      ...change,
      action: 'shopSettings.updated',
      subjectId: SUBJECT,
      before,
      after,
    });
    await andThen?.(transaction, change);
    return accept(null);
  });
