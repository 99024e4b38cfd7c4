import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table customer (
    id uuid not null,
    type text not null,
    name text collate spanish not null,
    email text null,
    phone text null,
    whatsapp text null,
    tax_id text null,
    business_activity text null,
    search text generated always as (searchable(name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce(whatsapp, '') || ' ' || coalesce(tax_id, ''))) stored not null,
    version int not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (id)
  )`,
  `create index customer_by_name on customer (name, id)`,
  `create index customer_by_created_at on customer (created_at, id)`,
  `create index customer_search on customer using gin (search gin_trgm_ops)`,
  `alter table customer add constraint customer_type_check check (type in ('INDIVIDUAL', 'BUSINESS'))`,
  `create table property (
    id uuid not null,
    customer_id uuid not null,
    position smallint not null,
    type text not null,
    address jsonb null,
    total_area numeric null,
    floors smallint null,
    version int not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (id)
  )`,
  `create index property_customer_idx on property (customer_id)`,
  `alter table property add constraint property_type_check check (type in ('HOUSE', 'APARTMENT', 'OFFICE', 'BUILDING', 'COMMERCIAL'))`,
  `create table vehicle (
    id uuid not null,
    customer_id uuid not null,
    position smallint not null,
    vin text null,
    make text null,
    model text null,
    year smallint null,
    body_type text null,
    version int not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (id)
  )`,
  `create index vehicle_customer_idx on vehicle (customer_id)`,
  `create table room (
    id uuid not null,
    property_id uuid not null,
    position smallint not null,
    name text collate spanish not null,
    type text not null,
    area numeric null,
    floor smallint not null,
    primary key (id)
  )`,
  `create index room_property_idx on room (property_id)`,
  `alter table room add constraint room_floor check (floor between -5 and 200)`,
  `alter table room add constraint room_name check (char_length(name) between 1 and 120)`,
  `alter table room add constraint room_type_check check (type in ('LIVING_ROOM', 'BEDROOM', 'KITCHEN', 'BATHROOM', 'OFFICE', 'MEETING_ROOM', 'LOBBY', 'FACADE', 'OTHER'))`,
  `create table opening (
    id uuid not null,
    room_id uuid null,
    vehicle_id uuid null,
    position smallint not null,
    label text null,
    type text not null,
    width numeric not null,
    height numeric not null,
    quantity int not null,
    measured_by text not null,
    glass_type text null,
    frame_material text null,
    opening_direction text null,
    difficult_access boolean not null,
    curved_glass boolean not null,
    extreme_weather boolean not null,
    remove_old_film boolean not null,
    primary key (id)
  )`,
  `create index opening_room_idx on opening (room_id)`,
  `create index opening_vehicle_idx on opening (vehicle_id)`,
  `alter table opening add constraint opening_width check (width between 0.05 and 50 and scale(width) <= 3)`,
  `alter table opening add constraint opening_height check (height between 0.05 and 50 and scale(height) <= 3)`,
  `alter table opening add constraint opening_quantity check (quantity between 1 and 10000)`,
  `alter table opening add constraint opening_place check (num_nonnulls(room_id, vehicle_id) = 1)`,
  `alter table opening add constraint opening_type_check check (type in ('WINDOW', 'DOOR', 'SLIDING_DOOR', 'SHOWER_ENCLOSURE', 'PARTITION', 'SKYLIGHT', 'WINDSHIELD', 'FRONT_SIDE_WINDOW', 'REAR_SIDE_WINDOW', 'REAR_WINDOW', 'SUNROOF'))`,
  `alter table opening add constraint opening_measured_by_check check (measured_by in ('CUSTOMER', 'SHOP'))`,
  `alter table property add constraint property_customer_id_foreign foreign key (customer_id) references customer (id) on delete restrict`,
  `alter table vehicle add constraint vehicle_customer_id_foreign foreign key (customer_id) references customer (id) on delete restrict`,
  `alter table room add constraint room_property_id_foreign foreign key (property_id) references property (id) on delete cascade`,
  `alter table opening add constraint opening_room_id_foreign foreign key (room_id) references room (id) on delete cascade`,
  `alter table opening add constraint opening_vehicle_id_foreign foreign key (vehicle_id) references vehicle (id) on delete cascade`,
];

/** Customers with their own properties, rooms, openings and vehicles. */
export class CustomersAndPlaces extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
