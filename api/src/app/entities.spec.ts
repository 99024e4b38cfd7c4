import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectEmbedded } from '../platform/database/connect-embedded.js';
import { type Orm, runThroughOrm } from '../platform/database/database.js';
import { entities } from './entities.js';

/** What migrations make and the ORM has no words for; it would take them away. */
const BEYOND_THE_ORM = [
  // Triggers that keep rows from being changed, with the functions that the ORM expects them to have.
  'drop trigger if exists "audit_entry_append_only" on "audit_entry";',
  'drop function if exists "audit_entry_audit_entry_append_only_fn"();',
  // By which the audit log can be made to say less.
  'drop function if exists "audit_masked"(jsonb);',
  'drop function if exists "audit_masked_texts"(jsonb, text[]);',
  'drop function if exists "tells_less"(jsonb, jsonb);',
  'drop trigger if exists "rule_set_version_never_changed" on "rule_set_version";',
  'drop function if exists "rule_set_version_rule_set_version_never_changed_fn"();',
  'drop trigger if exists "rule_set_activation_never_changed" on "rule_set_activation";',
  'drop function if exists "rule_set_activation_rule_set_activation_never_changed_fn"();',
  // Triggers that keep the text that quotations are searched by.
  'drop trigger if exists "quotation_search_own" on "quotation";',
  'drop function if exists "phone_key"(text);',
  'drop function if exists "tax_id_key"(text);',
  'drop function if exists "quotation_quotation_search_own_fn"();',
  'drop trigger if exists "customer_search_copies" on "customer";',
  'drop function if exists "customer_customer_search_copies_fn"();',
  // An exclusion constraint: prices of one product never overlap.
  'alter table "product_price" drop constraint "product_price_no_overlap";',
  // Functions that indexes, generated columns and searches call.
  'drop function if exists "quotation_search"(text, text, text);',
  'drop function if exists "search_pattern"(text);',
  'drop function if exists "searchable"(text);',
];

const CHECKS = {
  name: 'drift_checks',
  text: `select conrelid::regclass || '.' || conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'c' order by 1`,
};

/** `alter table "t" drop constraint "c"` and `alter table "t" add constraint "c" check (...)` belong together. */
const ofConstraint = (line: string): string | undefined =>
  /^(alter table "\w+" )(?:drop|add)( constraint "\w+")/.exec(line)?.slice(1).join('');

describe('entities and migrations', () => {
  let orm: Orm;
  let differences: readonly string[];
  beforeAll(async () => {
    const connection = await connectEmbedded('memory://', entities);
    orm = connection.orm;
    await connection.migrate();
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    differences = sql.split('\n').filter((line) => line.trim() !== '');
  }, 60_000);
  afterAll(() => orm.close());

  /** Constraints that the ORM would replace: it cannot tell whether they say the same. */
  const replaced = () => {
    const added = new Set(differences.filter((line) => line.includes(' add constraint ')).map(ofConstraint));
    return differences.filter((line) => added.has(ofConstraint(line)));
  };

  it('agree on every table, but for what the ORM cannot express', () => {
    const checks = new Set(replaced());
    const rest = differences.filter((line) => !checks.has(line));
    expect([...rest].sort()).toEqual([...BEYOND_THE_ORM].sort());
  });

  const audited = async (text: string) => {
    const run = runThroughOrm(orm);
    const fill = `insert into audit_entry (id, at, actor_kind, actor_name, action, subject_id, before, after) values
      (gen_random_uuid(), now(), 'system', 'Ana', 'test.filled', gen_random_uuid(), null, '{"name": "Ana", "email": null}')`;
    await run({ name: 'audit_fill', text: fill }, []);
    return run<{ after: unknown }>({ name: text.replaceAll(' ', '_'), text }, []);
  };

  it.each([
    "update audit_entry set action = 'test.other'",
    "update audit_entry set actor_name = 'Eva'",
    `update audit_entry set after = '{"name": "Eva", "email": null}'`,
    `update audit_entry set after = '{"name": "***"}'`,
    `update audit_entry set after = '{"name": "Ana", "email": null, "phone": "***"}'`,
    'update audit_entry set after = null',
    `update audit_entry set before = '{}'`,
    'delete from audit_entry',
    'truncate audit_entry',
  ])('keep the audit log from: %s', (text) => expect(audited(text)).rejects.toThrow('append-only'));

  it('let the audit log say less, as erasing somebody needs', async () => {
    const told = await audited(
      'update audit_entry set after = audit_masked(after), actor_name = null returning after',
    );
    expect(told.at(-1)).toEqual({ after: { name: '***', email: null } });
    // What is hidden can be hidden again, and stays so.
    await audited('update audit_entry set after = audit_masked(after)');
  });

  it('agree on every check, as PostgreSQL itself reads them', async () => {
    const run = runThroughOrm(orm);
    const before = await run(CHECKS, []);
    for (const text of replaced()) await run({ name: 'drift_replace', text }, []);
    expect(await run(CHECKS, [])).toEqual(before);
  });
});
