import { list } from '../../platform/database/json-sql.js';
import type { Sql, Statement } from '../../platform/database/statement.js';
import { AGREED_TEXT_JSON } from '../shop/index.js';
import type { ConsentView } from './graphql/consent.type.js';

/** More than anybody gives. */
const MOST = 200;

const FIND: Statement = {
  name: 'consent_list',
  text: `select ${list(`select json_agg(json_build_object('kind', e.kind, 'granted', e.granted, 'at', e.at, 'source', e.source,
      'quotationNumber', e.number, 'text', ${AGREED_TEXT_JSON}) order by e.at desc, e.id desc)
    from (
      (select c.id, 'MARKETING' as kind, c.granted, c.at, 'ACCOUNT' as source, null as number, c.text_version as version
        from consent c where c.account_id = $1 order by c.id desc limit ${MOST})
      union all
      (select c.id, 'MARKETING', c.granted, c.at, 'QUOTATION', q.number, c.text_version
        from consent c join quotation q on q.id = c.quotation_id join customer u on u.id = q.customer_id
        where u.account_id = $1 order by c.id desc limit ${MOST})
      union all
      (select q.id, 'TERMS', true, q.decided_at, 'QUOTATION', q.number, q.accepted_terms
        from quotation q join customer u on u.id = q.customer_id
        where u.account_id = $1 and q.accepted_terms is not null order by q.decided_at desc, q.id desc limit ${MOST})
      order by at desc, id desc limit ${MOST}) e
    join agreed_text t on t.version = e.version`)} as consents`,
};

const MARKETING: Statement = {
  name: 'consent_marketing',
  text: `(select granted, text_version as version, 1 as place, id from consent where account_id = $1 order by id desc limit 1)
    union all
    (select c.granted, c.text_version, 2, c.id from customer u join quotation q on q.customer_id = u.id
      join consent c on c.quotation_id = q.id where u.account_id = $1 order by c.id desc limit 1)
    order by place limit 1`,
};

interface LastChoice {
  readonly granted: boolean;
  readonly version: string;
}

/** The last choice about news and offers of an account, or else by a link of its quotations; null when there is none. */
export const lastChoice = async (sql: Sql, accountId: string): Promise<LastChoice | null> =>
  (await sql.query<LastChoice>(MARKETING, [accountId]))[0] ?? null;

/** Reads of what the owners of accounts agreed to. */
export class ConsentQueries {
  constructor(private readonly sql: Sql) {}

  /** Newest first, at most 200. One statement. */
  async of(accountId: string): Promise<ConsentView[]> {
    const [row] = await this.sql.query<{ consents: ConsentView[] }>(FIND, [accountId]);
    return row?.consents ?? [];
  }

  async acceptsMarketing(accountId: string): Promise<boolean> {
    return (await lastChoice(this.sql, accountId))?.granted ?? false;
  }
}
