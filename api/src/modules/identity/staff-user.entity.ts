import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { Role } from './role.entity.js';

const StaffUserSchema = defineEntity({
  name: 'StaffUser',
  tableName: 'staff_user',
  properties: {
    id: column.id(),
    /** In lower case. */
    email: p.text().unique(),
    name: column.name(),
    /** Argon2id, in PHC string form. */
    passwordHash: p.text().hidden(),
    /** Null while it is the first one. */
    passwordChangedAt: column.instant().nullable(),
    roles: () => p.manyToMany(Role).owner().pivotTable('staff_user_role'),
    active: p.boolean(),
    /** Until when the windows of the roles do not count, and why. */
    accessExceptionUntil: column.instant().nullable(),
    accessExceptionReason: p.text().nullable(),
    version: p.integer().version(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
  },
});

/** Someone who works at the shop. */
export class StaffUser extends StaffUserSchema.class {}
StaffUserSchema.setClass(StaffUser);
