import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  // Codes live for ten minutes: who waits for one asks again.
  'delete from sign_in_code',
  'drop index sign_in_code_by_ip',
  'alter table sign_in_code drop constraint sign_in_code_pkey',
  'alter table sign_in_code drop column ip',
  'alter table sign_in_code add column requester text not null',
  'alter table sign_in_code add column network text not null',
  'alter table sign_in_code add primary key (kind, address, requester)',
  'create index sign_in_code_by_network on sign_in_code (network, sent_at)',
];

/** A one-time code belongs to whoever asked for it. */
export class CodeRequesters extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
