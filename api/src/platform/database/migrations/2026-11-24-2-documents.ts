import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `alter table quotation add column accepted_from text null`,
  `create table quotation_document (
    id uuid not null,
    quotation_id uuid null,
    version int not null,
    customer_version int not null,
    kind text not null,
    paper text not null,
    linked boolean not null,
    sha256 text not null,
    made_at timestamptz not null,
    primary key (id),
    constraint quotation_document_kind_check check (kind in ('QUOTATION', 'WORK_ORDER')),
    constraint quotation_document_paper_check check (paper in ('A4', 'LETTER')),
    constraint quotation_document_of unique (quotation_id, version, customer_version, kind, paper, linked)
  )`,
  // What is left without a quotation is still to be removed from the storage.
  `alter table quotation_document add constraint quotation_document_quotation_id_foreign
    foreign key (quotation_id) references quotation (id) on delete set null`,
  `create index quotation_document_left on quotation_document (id) where quotation_id is null`,
];

/** Documents that were made of quotations, and where an acceptance came from. */
export class Documents extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
