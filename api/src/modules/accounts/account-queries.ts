import { list } from '../../platform/database/json-sql.js';
import type { Sql, Statement } from '../../platform/database/statement.js';
import type { CustomerAccountView } from './graphql/customer-account.type.js';

const contacts =
  list(`select json_agg(json_build_object('kind', p.kind, 'value', p.value, 'provenAt', p.proven_at)
    order by p.proven_at, p.kind, p.value)
  from account_contact p where p.account_id = a.id`);

const FIND: Statement = {
  name: 'customer_account_find',
  text: `select json_build_object('id', a.id, 'name', a.name, 'createdAt', a.created_at,
      'contacts', ${contacts}) as account
    from customer_account a where a.id = $1`,
};

/** Reads of accounts, for their owners. */
export class AccountQueries {
  constructor(private readonly sql: Sql) {}

  async byId(id: string): Promise<CustomerAccountView | null> {
    const [row] = await this.sql.query<{ account: CustomerAccountView }>(FIND, [id]);
    return row?.account ?? null;
  }

  /** What `viewer` tells a customer. */
  async viewer(id: string): Promise<{ readonly email: string | null; readonly name: string | null } | null> {
    const account = await this.byId(id);
    if (!account) return null;
    const email = account.contacts.find(({ kind }) => kind === 'EMAIL')?.value ?? null;
    return { email, name: account.name };
  }
}
