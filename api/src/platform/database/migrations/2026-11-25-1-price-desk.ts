import { Migration } from '@mikro-orm/migrations';

/** What a film costs the shop, and the sets of prices that were set together, each by the key that a retry repeats. */
export class PriceDesk extends Migration {
  override up(): void {
    this.addSql(`alter table product
      add column cost_per_square_meter numeric null,
      add constraint product_cost_per_square_meter check (cost_per_square_meter >= 0),
      add constraint product_cost_per_square_meter_scale check (cost_per_square_meter = round(cost_per_square_meter, 4))`);
    this.addSql(`create table price_batch (
      id uuid not null,
      caller text not null,
      key text not null,
      input_hash text not null,
      valid_from date not null,
      changed int not null,
      unchanged int not null,
      created_at timestamptz not null,
      primary key (id)
    )`);
    this.addSql(`alter table price_batch add constraint price_batch_caller_key_unique unique (caller, key)`);
  }
}
