import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table rule_set_activation (
    id uuid not null,
    version_id uuid not null,
    active_from timestamptz not null,
    at timestamptz not null,
    author_id uuid null,
    primary key (id)
  )`,
  `create index rule_set_activation_in_force on rule_set_activation (active_from, at, id)`,
  `create index rule_set_activation_version_idx on rule_set_activation (version_id)`,
  `alter table rule_set_activation add constraint rule_set_activation_version_id_foreign foreign key (version_id) references rule_set_version (id) on delete restrict`,
  `alter table rule_set_activation add constraint rule_set_activation_author_id_foreign foreign key (author_id) references staff_user (id) on delete restrict`,
  // Until now a version knew one moment of its own; of equal moments the higher number counted, and ids keep that order.
  `insert into rule_set_activation (id, version_id, active_from, at, author_id)
    select id, id, active_from, created_at, author_id from rule_set_version where active_from is not null`,
  `drop index rule_set_version_in_force`,
  `alter table rule_set_version drop column active_from`,
  `create function refuse_rule_set_change() returns trigger language plpgsql
    as $$ begin raise exception 'versions of the rules and their activations are never changed'; end $$`,
  `create trigger rule_set_version_never_changed before update or delete on rule_set_version
    for each row execute function refuse_rule_set_change()`,
  `create trigger rule_set_activation_never_changed before update or delete on rule_set_activation
    for each row execute function refuse_rule_set_change()`,
  `alter table shop_settings
    add column legal_name text null,
    add column tax_id text null,
    add column tax_id_label text null,
    add column tax_name text not null default 'IVA',
    add column address text null,
    add column terms text null,
    add column bank_details text null`,
  `alter table shop_settings alter column tax_name drop default`,
];

/** Activations of rule sets as a log of their own, and the rest of the shop's settings. */
export class RulesAndShop extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
