import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table api_key (
    id uuid not null,
    public_id text not null,
    name text collate spanish not null,
    hash text not null,
    previous_hash text null,
    previous_until timestamptz null,
    permissions text[] not null,
    discount_limit numeric not null,
    budget int not null,
    networks text[] not null,
    created_by text null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz null,
    last_used_at timestamptz null,
    version int not null default 1,
    primary key (id)
  )`,
  `alter table api_key add constraint api_key_public_id_unique unique (public_id)`,
  `alter table api_key add constraint api_key_discount_limit check (discount_limit >= 0 and discount_limit <= 1)`,
  `alter table api_key add constraint api_key_budget check (budget > 0)`,
  `alter table api_key add constraint api_key_previous check ((previous_hash is null) = (previous_until is null))`,
  `create index api_key_by_created_at on api_key (created_at, id)`,
];

/** API keys of third parties. */
export class ApiKeys extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
