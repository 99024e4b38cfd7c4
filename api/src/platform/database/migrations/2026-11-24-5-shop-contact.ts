import { Migration } from '@mikro-orm/migrations';

/** Where people reach the shop: shown to everybody, none of it required. */
export class ShopContact extends Migration {
  override up(): void {
    this.addSql(`alter table shop_settings
      add column phone text null, add column whatsapp text null, add column email text null`);
  }
}
