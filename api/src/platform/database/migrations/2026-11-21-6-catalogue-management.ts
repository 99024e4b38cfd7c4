import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `alter table product_category add constraint product_category_slug_form check (slug ~ '^[a-z0-9-]{1,80}$')`,
  `alter table product_category add constraint product_category_name_length check (char_length(name) >= 1 and char_length(name) <= 120)`,
  `alter table product_category add constraint product_category_verticals check (cardinality(verticals) >= 1)`,
  `alter table product_category add constraint product_category_features check (cardinality(features) <= 20)`,
  `alter table product drop constraint product_thickness_microns`,
  `alter table product add constraint product_thickness_microns check (thickness_microns > 0 and thickness_microns <= 10000)`,
  `alter table product add constraint product_thickness_microns_scale check (thickness_microns = round(thickness_microns, 4))`,
  `alter table product add constraint product_sku_form check (sku = btrim(sku) and sku !~ '[[:cntrl:]]')`,
  `alter table product add constraint product_sku_length check (char_length(sku) >= 1 and char_length(sku) <= 60)`,
  `alter table product add constraint product_name_length check (char_length(name) >= 1 and char_length(name) <= 120)`,
  `alter table product add constraint product_description_length check (char_length(description) <= 4000)`,
  `alter table product_price add constraint product_price_material_scale check (material = round(material, 4))`,
  `alter table product_price add constraint product_price_installation_scale check (installation = round(installation, 4))`,
];

/** The bounds of what staff enter into the catalogue. */
export class CatalogueManagement extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
