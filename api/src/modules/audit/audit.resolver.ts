import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { badUserInput, type Translate } from '../../kernel/errors.js';
import { PageArgs } from '../../kernel/page-args.js';
import { selects } from '../../kernel/selection.js';
import { AuditEntryConnection, AuditFilter } from './graphql/audit-entry.type.js';
import type { AuditQueries } from './read-model/audit-queries.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly queries: AuditQueries) {}

  @Allow('audit:read')
  @Query(() => AuditEntryConnection, {
    description:
      'The audit log, newest first, page by page. As files: GET /exports/audit.csv and /exports/audit.jsonl, with the ' +
      'same conditions as query parameters. Staff (audit:read). Bad input: BAD_USER_INPUT.',
  })
  async auditEntries(
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which entries; all when absent.' })
    filter: AuditFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { translate }: { readonly translate: Translate },
    @Info() info: GraphQLResolveInfo,
  ): Promise<AuditEntryConnection> {
    const count = selects(info, 'totalCount');
    const found = await this.queries.list({ filter: filter ?? {}, page, count });
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }
}
