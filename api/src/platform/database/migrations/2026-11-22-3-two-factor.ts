import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `alter table staff_user add column password_changed_at timestamptz null`,
  `alter table role add column requires_two_factor boolean not null default false`,
  `create table staff_two_factor (
    staff_user_id uuid not null,
    sealed_secret text not null,
    confirmed_at timestamptz null,
    last_step int null,
    created_at timestamptz not null,
    primary key (staff_user_id)
  )`,
  `alter table staff_two_factor add constraint staff_two_factor_staff_user_id_foreign
    foreign key (staff_user_id) references staff_user (id) on update cascade on delete cascade`,
  `create table staff_recovery_code (
    staff_user_id uuid not null,
    hash text not null,
    used_at timestamptz null,
    primary key (staff_user_id, hash)
  )`,
  `alter table staff_recovery_code add constraint staff_recovery_code_staff_user_id_foreign
    foreign key (staff_user_id) references staff_user (id) on update cascade on delete cascade`,
];

/** Second factors of the staff: the authenticator app's secret, sealed, and recovery codes, hashed. */
export class TwoFactor extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
