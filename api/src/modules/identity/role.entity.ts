import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import type { AccessHours } from './domain/access/access-hours.js';

const RoleSchema = defineEntity({
  name: 'Role',
  tableName: 'role',
  checks: [
    { name: 'role_key', expression: "key ~ '^[a-z][a-z0-9_]{0,39}$'" },
    { name: 'role_discount_limit', expression: 'discount_limit >= 0 and discount_limit <= 1' },
  ],
  properties: {
    /** Short name that tokens and programs use: lower-case letters, digits and underscores. */
    key: p.text().primary(),
    name: column.name(),
    description: p.text().nullable(),
    /** Whether it comes with the program, which then says what it grants. */
    predefined: p.boolean(),
    permissions: column.texts(),
    discountLimit: column.decimal(),
    /** Whether its holders may do nothing before they have a second factor. */
    requiresTwoFactor: p.boolean().default(false),
    /** When and from where its holders may work; nothing: always, from anywhere. */
    accessHours: column.json<readonly AccessHours[]>().default('[]'),
    accessNetworks: column.texts().default([]),
    version: p.integer().version(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
  },
});

/** A bundle of permissions that staff can hold. */
export class Role extends RoleSchema.class {}
RoleSchema.setClass(Role);
