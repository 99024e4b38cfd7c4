import type { GetListParams } from 'react-admin';
import { changedFields } from '../data/changes';
import { type Operations, operation } from '../data/operation';
import { listOf, orderOf, pageOf, recordOf, withoutEmpty } from '../data/paging';
import { accepted } from '../data/user-errors';
import {
  CreateStaffDocument,
  type CreateStaffUserInput,
  type StaffDetailFragment,
  StaffListDocument,
  StaffOneDocument,
  UpdateStaffDocument,
  type UpdateStaffUserInput,
} from '../generated/graphql';

const ORDERS = { name: 'NAME', email: 'EMAIL', createdAt: 'CREATED_AT' } as const;

export const STAFF_FIELDS = ['name', 'email', 'roleKeys'] as const;

/** The form chooses roles by their keys. */
export type StaffRecord = StaffDetailFragment & { readonly roleKeys: readonly string[] };
type StaffForm = UpdateStaffUserInput & { readonly roleKeys?: string[] };

const withKeys = (user: StaffDetailFragment | null): StaffRecord | null =>
  user && { ...user, roleKeys: user.roles.map(({ key }) => key) };

const rolesOf = ({ roleKeys, ...rest }: StaffForm): UpdateStaffUserInput =>
  roleKeys ? { ...rest, roles: roleKeys } : rest;

export const staffOperations: Operations = {
  GET_LIST: operation(
    StaffListDocument,
    (params: GetListParams) => ({
      ...pageOf(params),
      orderBy: orderOf(params, ORDERS),
      filter: withoutEmpty(params.filter),
    }),
    ({ staffUsers }) => listOf(staffUsers),
  ),
  GET_ONE: operation(
    StaffOneDocument,
    ({ id }) => ({ id }),
    ({ staffUser }) => recordOf(withKeys(staffUser)),
  ),
  GET_MANY: operation(
    StaffListDocument,
    ({ ids }) => ({ first: 100, offset: 0, filter: { ids } }),
    ({ staffUsers }) => ({ data: staffUsers.nodes }),
  ),
  CREATE: operation(
    CreateStaffDocument,
    ({ data }: { data: CreateStaffUserInput }) => {
      const { name, email, password, roles } = data;
      return { input: { name, email, password, roles: roles ?? [] } };
    },
    ({ createStaffUser }) => ({ data: withKeys(accepted(createStaffUser).staffUser) }),
  ),
  UPDATE: operation(
    UpdateStaffDocument,
    ({ id, data, previousData }) => ({
      id,
      expectedVersion: previousData.version,
      input: rolesOf(changedFields<StaffForm>(STAFF_FIELDS, previousData, data)),
    }),
    ({ payload }) => ({ data: withKeys(accepted(payload).staffUser) }),
  ),
};
