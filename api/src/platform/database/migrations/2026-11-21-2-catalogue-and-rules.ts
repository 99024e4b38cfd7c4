import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table rule_set_version (
    id uuid not null,
    number int not null,
    rules jsonb not null,
    note text null,
    author_id uuid null,
    active_from timestamptz null,
    created_at timestamptz not null,
    primary key (id)
  )`,
  `alter table rule_set_version add constraint rule_set_version_number_unique unique (number)`,
  `create index rule_set_version_in_force on rule_set_version (active_from, number)`,
  `alter table rule_set_version add constraint rule_set_version_number check (number >= 1)`,
  `create table product_category (
    id uuid not null,
    slug text not null,
    name text collate spanish not null,
    verticals text[] not null,
    features text[] not null,
    sort_order int not null,
    version int not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (id)
  )`,
  `alter table product_category add constraint product_category_slug_unique unique (slug)`,
  `create table product (
    id uuid not null,
    sku text not null,
    name text collate spanish not null,
    description text null,
    type text not null,
    active boolean not null,
    category_id uuid not null,
    material text null,
    color text null,
    opacity smallint null,
    uv_protection smallint null,
    heat_rejection smallint null,
    visible_light_transmission smallint null,
    thickness_microns numeric null,
    warranty_years smallint null,
    version int not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (id)
  )`,
  `alter table product add constraint product_sku_unique unique (sku)`,
  `create index product_category_idx on product (category_id)`,
  `create index product_by_name on product (name, id)`,
  `create index product_by_created_at on product (created_at, id)`,
  `alter table product add constraint product_opacity check (opacity between 0 and 100)`,
  `alter table product add constraint product_uv_protection check (uv_protection between 0 and 100)`,
  `alter table product add constraint product_heat_rejection check (heat_rejection between 0 and 100)`,
  `alter table product add constraint product_visible_light_transmission check (visible_light_transmission between 0 and 100)`,
  `alter table product add constraint product_thickness_microns check (thickness_microns > 0)`,
  `alter table product add constraint product_warranty_years check (warranty_years between 0 and 100)`,
  `alter table product add constraint product_type_check check (type in ('LAMINATE', 'VINYL', 'SOLAR_CONTROL', 'PRIVACY', 'DECORATIVE', 'SECURITY'))`,
  `create table product_price (
    id uuid not null,
    product_id uuid not null,
    unit text not null,
    material numeric not null,
    installation numeric not null,
    currency text not null,
    valid_from date not null,
    valid_until date null,
    version int not null default 1,
    created_at timestamptz not null,
    primary key (id)
  )`,
  `create index product_price_product_idx on product_price (product_id)`,
  `alter table product_price add constraint product_price_material check (material >= 0)`,
  `alter table product_price add constraint product_price_installation check (installation >= 0)`,
  `alter table product_price add constraint product_price_validity check (valid_until is null or valid_until > valid_from)`,
  `alter table product_price add constraint product_price_unit_check check (unit in ('SQUARE_METER', 'LINEAR_METER'))`,
  `alter table rule_set_version add constraint rule_set_version_author_id_foreign foreign key (author_id) references staff_user (id) on delete restrict`,
  `alter table product add constraint product_category_id_foreign foreign key (category_id) references product_category (id) on delete restrict`,
  `alter table product_price add constraint product_price_product_id_foreign foreign key (product_id) references product (id) on delete cascade`,
  `alter table product_price add constraint product_price_no_overlap
    exclude using gist (product_id with =, daterange(valid_from, valid_until) with &&)`,
];

/** Categories, products, prices that never overlap, and the rule sets. */
export class CatalogueAndRules extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
