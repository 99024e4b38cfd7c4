import type { Clock } from '../../../kernel/clock.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import type { PageArguments } from '../../../kernel/pagination.js';
import type { List } from '../../../platform/database/list-statement.js';
import { readConnection } from '../../../platform/database/read-connection.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import { type RuleSet, ruleSetSchema } from '../../quote-engine/index.js';
import { compareRules, type Difference } from '../domain/compare-rules.js';
import { rulesView } from '../domain/rules-view.js';
import type { RuleSetConnection, RuleSetView } from '../graphql/rule-set.type.js';
import { versionInForce } from '../in-force.js';

const ACTIVATIONS = `(select json_agg(json_build_object('activeFrom', l.active_from, 'at', l.at, 'author', u.name)
    order by l.active_from desc, l.at desc, l.id desc)
  from (select * from rule_set_activation where version_id = v.id order by active_from desc, at desc, id desc
    limit 100) l left join staff_user u on u.id = l.author_id)`;

/** A version of alias v as JSON; $1 is this moment. */
const RULE_SET_JSON = `json_build_object('id', v.id, 'number', v.number, 'note', v.note,
  'author', (select name from staff_user where id = v.author_id), 'createdAt', v.created_at,
  'inForce', v.id = (${versionInForce('$1')}), 'activations', coalesce(${ACTIVATIONS}, '[]'), 'rules', v.rules)`;

const FIND: Statement = {
  name: 'rule_set_find',
  text: `select ${RULE_SET_JSON} as "ruleSet" from rule_set_version v
    where v.id = coalesce((select id from rule_set_version where number = $2::int),
      case when $2::int is null then (${versionInForce('$1')}) end)`,
};

const RULES: Statement = {
  name: 'rule_set_rules_by_number',
  text: 'select number, rules from rule_set_version where number = any($1::int[])',
};

const LIST: List = { name: 'rule_set_list', table: 'rule_set_version', alias: 'v', conditions: [] };
const NEWEST_FIRST = { column: 'v.number', type: 'numeric', direction: 'DESC' } as const;

type StoredRuleSet = Omit<RuleSetView, 'rules'> & { readonly rules: unknown };

const toView = ({ rules, ...head }: StoredRuleSet): RuleSetView => ({
  ...head,
  rules: rulesView(ruleSetSchema.parse(rules)),
});

/** No version of the rules has this number. */
export const unknownVersion = (number: number, ...path: readonly string[]): Fault => ({
  code: 'NOT_FOUND',
  message: { key: 'pricing.unknownVersion', params: { number } },
  path,
});

/** The rules of the versions with these numbers, as far as there are any. One statement. */
export const rulesByNumber = async (
  sql: Sql,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, RuleSet>> => {
  const rows = await sql.query<{ number: number; rules: unknown }>(RULES, [numbers]);
  return new Map(rows.map(({ number, rules }) => [number, ruleSetSchema.parse(rules)]));
};

/** Reads of the versions of the rules, for staff. */
export class RuleSetQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** The version with this number, or the one in force. One statement. */
  async find(number: number | null): Promise<RuleSetView | null> {
    const [row] = await this.sql.query<{ ruleSet: StoredRuleSet }>(FIND, [this.clock.now(), number]);
    return row ? toView(row.ruleSet) : null;
  }

  /** Newest first. One statement, and one to count when asked. */
  list(page: PageArguments, count: boolean): Promise<Result<RuleSetConnection>> {
    const shown = { select: RULE_SET_JSON, values: [this.clock.now()], view: toView };
    return readConnection(this.sql, LIST, NEWEST_FIRST, { name: 'ruleSets', page, count }, shown);
  }

  /** In which values two versions differ. One statement. */
  async compare(from: number, to: number): Promise<Result<Difference[]>> {
    const found = await rulesByNumber(this.sql, [from, to]);
    const before = found.get(from);
    const after = found.get(to);
    if (before && after) return accept(compareRules(before, after));
    return refuse(
      ...(before ? [] : [unknownVersion(from, 'from')]),
      ...(after ? [] : [unknownVersion(to, 'to')]),
    );
  }
}
