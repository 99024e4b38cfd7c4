import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { StaffUser } from './staff-user.entity.js';

const StaffTwoFactorSchema = defineEntity({
  name: 'StaffTwoFactor',
  tableName: 'staff_two_factor',
  properties: {
    staffUser: () => p.oneToOne(StaffUser).primary().deleteRule('cascade'),
    /** The authenticator app's secret, encrypted. */
    sealedSecret: p.text().hidden(),
    /** When a first code proved that the app has the secret; null until then, and codes are not asked for. */
    confirmedAt: column.instant().nullable(),
    /** The number of the time step whose code was accepted last: it and those before it are used up. */
    lastStep: p.integer().nullable(),
    createdAt: column.instant(),
  },
});

/** A staff user's authenticator app. */
export class StaffTwoFactor extends StaffTwoFactorSchema.class {}
StaffTwoFactorSchema.setClass(StaffTwoFactor);

const StaffRecoveryCodeSchema = defineEntity({
  name: 'StaffRecoveryCode',
  tableName: 'staff_recovery_code',
  properties: {
    staffUser: () => p.manyToOne(StaffUser).primary().deleteRule('cascade'),
    /** SHA-256 of the code, which has 80 random bits. */
    hash: p.text().primary(),
    usedAt: column.instant().nullable(),
  },
});

/** A code that opens the account once when the app is not at hand. */
export class StaffRecoveryCode extends StaffRecoveryCodeSchema.class {}
StaffRecoveryCodeSchema.setClass(StaffRecoveryCode);
