import type { Result } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { idsFault, type PageArguments } from '../../../kernel/pagination.js';
import { isStorable } from '../../../kernel/text.js';
import { type List, when, whenSearched } from '../../../platform/database/list-statement.js';
import { readConnection } from '../../../platform/database/read-connection.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { RoleView } from './graphql/role.type.js';
import type { StaffUserView } from './graphql/staff-user.type.js';
import type { StaffUserConnection, StaffUserFilter, StaffUserOrder } from './graphql/staff-user-list.type.js';
import { ROLE_JSON, type RoleJson, roleView } from './role-json.js';

type StaffUserJson = Omit<StaffUserView, 'roles'> & { readonly roles: readonly RoleJson[] };

const STAFF_USER_JSON = `json_build_object('id', u.id, 'email', u.email, 'name', u.name, 'active', u.active,
  'accessExceptionUntil', u.access_exception_until, 'accessExceptionReason', u.access_exception_reason,
  'hasTwoFactor', exists (select from staff_two_factor f where f.staff_user_id = u.id and f.confirmed_at is not null),
  'version', u.version, 'createdAt', u.created_at, 'updatedAt', u.updated_at,
  'roles', coalesce((select json_agg(${ROLE_JSON} order by r.name, r.key) from staff_user_role held
    join role r on r.key = held.role_key where held.staff_user_id = u.id), '[]'))`;

const FIND: Statement = {
  name: 'staff_user_find',
  text: `select ${STAFF_USER_JSON} as "staffUser" from staff_user u where u.id = $1`,
};
const ROLES: Statement = {
  name: 'role_list',
  text: `select ${ROLE_JSON} as role from role r order by r.predefined desc, r.name, r.key`,
};
const ROLE: Statement = {
  name: 'role_find',
  text: `select ${ROLE_JSON} as role from role r where r.key = $1`,
};

const COLUMNS = {
  NAME: { column: 'u.name', type: 'text' },
  EMAIL: { column: 'u.email', type: 'text' },
  CREATED_AT: { column: 'u.created_at', type: 'timestamptz' },
} as const;

const list = ({ search, active, role, ids }: StaffUserFilter): List => ({
  name: 'staff_user_list',
  table: 'staff_user',
  alias: 'u',
  conditions: [
    ...when(ids?.filter(isId), (value) => `u.id = any(${value}::uuid[])`),
    ...whenSearched(search, (value) => `searchable(u.name || ' ' || u.email) like search_pattern(${value})`),
    ...when(active, (value) => `u.active = ${value}`),
    ...when(
      role,
      (value) =>
        `exists (select from staff_user_role h where h.staff_user_id = u.id and h.role_key = ${value})`,
    ),
  ],
});

const viewOf = ({ roles, ...user }: StaffUserJson): StaffUserView => ({
  ...user,
  roles: roles.map(roleView),
});

export interface StaffUserListRequest {
  readonly filter: StaffUserFilter;
  readonly order: StaffUserOrder;
  readonly page: PageArguments;
  readonly count: boolean;
}

/** Reads of the staff's accounts and of roles. One statement each. */
export class StaffQueries {
  constructor(private readonly sql: Sql) {}

  async byId(id: string): Promise<StaffUserView | null> {
    if (!isId(id)) return null;
    const [row] = await this.sql.query<{ staffUser: StaffUserJson }>(FIND, [id]);
    return row ? viewOf(row.staffUser) : null;
  }

  /** And one more statement to count when asked. */
  list({
    filter,
    order: { field, direction },
    page,
    count,
  }: StaffUserListRequest): Promise<Result<StaffUserConnection>> {
    return readConnection(
      this.sql,
      list(filter),
      { ...COLUMNS[field], direction },
      {
        name: `staffUsers:${field}:${direction}`,
        page,
        count,
        faults: idsFault(filter.ids, ['filter', 'ids']),
      },
      { select: STAFF_USER_JSON, values: [], view: viewOf },
    );
  }

  async roles(): Promise<RoleView[]> {
    const rows = await this.sql.query<{ role: RoleJson }>(ROLES, []);
    return rows.map(({ role }) => roleView(role));
  }

  async role(key: string): Promise<RoleView | null> {
    if (!isStorable(key)) return null;
    const [row] = await this.sql.query<{ role: RoleJson }>(ROLE, [key]);
    return row ? roleView(row.role) : null;
  }
}
