import { isId } from '../../../kernel/ids.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import { type Actor, may } from '../../identity/index.js';
import type { PrivateLinks } from '../domain/private-link.js';
import type { QuotationView } from '../graphql/quotation.type.js';
import { assembleQuotation } from './assemble-quotation.js';
import { QUOTATIONS_BY_ID } from './quotation-statement.js';
import type { StoredQuotation } from './stored-quotation.js';

/** Which parts of a quotation an operation selects; the rest is not read. */
export interface Sections {
  readonly places: boolean;
  readonly pricing: boolean;
  readonly history: boolean;
}

const NEWEST_BY_NUMBER: Statement = {
  name: 'quotation_newest',
  text: `select id, link_generation as generation from quotation
    where number = $1 and status <> 'DRAFT' order by revision desc limit 1`,
};

/** Reads of quotations, each decided by who asks: "not yours" and "does not exist" are both null. */
export class QuotationQueries {
  constructor(
    private readonly sql: Sql,
    private readonly links: PrivateLinks,
  ) {}

  /** For staff, and for the holder of the link once the quotation left DRAFT. One statement. */
  async byId(actor: Actor, id: string, sections: Sections): Promise<QuotationView | null> {
    const stored = await this.load(id, sections);
    if (!stored || !this.mayRead(actor, stored)) return null;
    return assembleQuotation(stored, this.tokenOf(stored));
  }

  /** What the private link shows: the newest revision that left DRAFT. Two statements; reading changes nothing. */
  async byToken(token: string, sections: Sections): Promise<QuotationView | null> {
    const id = await this.idByToken(token);
    const stored = id && (await this.load(id, sections));
    return stored ? assembleQuotation(stored, this.tokenOf(stored)) : null;
  }

  /** The newest revision that a private link opens, if it opens any. */
  async idByToken(token: string): Promise<string | null> {
    const number = this.links.numberIn(token);
    if (number === null) return null;
    const [newest] = await this.sql.query<{ id: string; generation: number }>(NEWEST_BY_NUMBER, [number]);
    return newest && this.links.opens(token, number, newest.generation) ? newest.id : null;
  }

  /** For whoever has just changed or made it, and may therefore see it whole. */
  async afterChange(id: string, sections: Sections): Promise<QuotationView | null> {
    const stored = await this.load(id, sections);
    return stored && assembleQuotation(stored, this.tokenOf(stored));
  }

  private async load(id: string, { places, pricing, history }: Sections): Promise<StoredQuotation | null> {
    if (!isId(id)) return null;
    const rows = await this.sql.query<{ quotation: StoredQuotation }>(QUOTATIONS_BY_ID, [
      [id],
      places,
      pricing,
      history,
    ]);
    return rows[0]?.quotation ?? null;
  }

  private mayRead(actor: Actor, { number, linkGeneration, status }: StoredQuotation): boolean {
    if (may(actor, 'quotations:read')) return true;
    return (
      actor.kind === 'link' && status !== 'DRAFT' && this.links.opens(actor.token, number, linkGeneration)
    );
  }

  private tokenOf({ number, linkGeneration }: StoredQuotation): string {
    return this.links.tokenFor(number, linkGeneration);
  }
}
