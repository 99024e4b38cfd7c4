import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `alter table customer add column owner_id uuid null`,
  `alter table customer add constraint customer_owner_id_foreign
    foreign key (owner_id) references staff_user (id) on delete set null`,
  `update customer set owner_id = staff_user.id from audit_entry, staff_user
    where audit_entry.subject_id = customer.id and audit_entry.action = 'customer.created'
      and audit_entry.actor_kind = 'staff' and staff_user.id = audit_entry.actor_id`,
  `create index customer_owner_idx on customer (owner_id)`,
];

/** Whose a customer is: who of the staff first saved it. Of those that are there already the audit log tells. */
export class RowRules extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
