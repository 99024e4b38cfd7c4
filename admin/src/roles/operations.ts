import { changedFields } from '../data/changes';
import { type Operations, operation } from '../data/operation';
import { recordOf } from '../data/paging';
import { accepted } from '../data/user-errors';
import {
  CreateRoleDocument,
  type CreateRoleInput,
  DeleteRoleDocument,
  RoleListDocument,
  RoleOneDocument,
  type RolePartsFragment,
  UpdateRoleDocument,
  type UpdateRoleInput,
} from '../generated/graphql';

/** Roles are told apart by their keys. */
export type RoleRecord = RolePartsFragment & { readonly id: string };

const withId = (role: RolePartsFragment | null): RoleRecord | null => role && { ...role, id: role.key };

/** Of a predefined role only the first two change. */
export const ROLE_FIELDS = ['name', 'description', 'discountLimit', 'permissions'] as const;

/** All roles are few: one query reads them, and lists and references pick from it. */
export const roleOperations: Operations = {
  GET_LIST: operation(
    RoleListDocument,
    () => ({}),
    ({ roles }) => ({ data: roles.map(withId), total: roles.length }),
  ),
  GET_ONE: operation(
    RoleOneDocument,
    ({ id }) => ({ key: id }),
    ({ role }) => recordOf(withId(role)),
  ),
  CREATE: operation(
    CreateRoleDocument,
    ({ data }: { data: CreateRoleInput }) => {
      const { key, name, description, discountLimit, permissions } = data;
      return { input: { key, name, description: description || null, discountLimit, permissions } };
    },
    ({ createRole }) => ({ data: withId(accepted(createRole).role) }),
  ),
  UPDATE: operation(
    UpdateRoleDocument,
    ({ id, data, previousData }) => ({
      key: id,
      expectedVersion: previousData.version,
      input: changedFields<UpdateRoleInput>(ROLE_FIELDS, previousData, data),
    }),
    ({ updateRole }) => ({ data: withId(accepted(updateRole).role) }),
  ),
  DELETE: operation(
    DeleteRoleDocument,
    ({ id, previousData }) => ({ key: id, expectedVersion: previousData.version }),
    ({ deleteRole }) => ({ data: { id: accepted(deleteRole).deletedId } }),
  ),
};
