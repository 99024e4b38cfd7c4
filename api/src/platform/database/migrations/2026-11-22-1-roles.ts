import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table role (
    key text not null,
    name text collate spanish not null,
    description text null,
    predefined boolean not null,
    permissions text[] not null,
    discount_limit numeric not null,
    version int not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (key)
  )`,
  `alter table role add constraint role_key check (key ~ '^[a-z][a-z0-9_]{0,39}$')`,
  `alter table role add constraint role_discount_limit check (discount_limit >= 0 and discount_limit <= 1)`,
  `insert into role (key, name, predefined, permissions, discount_limit, created_at, updated_at) values
    ('admin', 'Administración', true, '{}', 0, now(), now()),
    ('manager', 'Gerencia', true, '{}', 0, now(), now()),
    ('sales', 'Ventas', true, '{}', 0, now(), now()),
    ('installer', 'Instalación', true, '{}', 0, now(), now()),
    ('support', 'Soporte', true, '{}', 0, now(), now())`,
  `create table staff_user_role (
    staff_user_id uuid not null,
    role_key text not null,
    primary key (staff_user_id, role_key)
  )`,
  `alter table staff_user_role add constraint staff_user_role_staff_user_id_foreign
    foreign key (staff_user_id) references staff_user (id) on update cascade on delete cascade`,
  `alter table staff_user_role add constraint staff_user_role_role_key_foreign
    foreign key (role_key) references role (key) on update cascade on delete cascade`,
  `insert into staff_user_role (staff_user_id, role_key) select id, role from staff_user`,
  `alter table staff_user drop column role`,
];

/** Staff hold several roles, predefined and custom ones. A predefined role's grant is part of the program. */
export class Roles extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
