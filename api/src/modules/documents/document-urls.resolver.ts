import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import type { Clock } from '../../kernel/clock.js';
import { QuotationView } from '../quotations/index.js';
import type { DocumentKind } from './domain/document-kind.js';
import { type DocumentLinks, LINK_MINUTES } from './domain/document-links.js';
import { PaperEnum } from './graphql/paper.enum.js';
import type { PaperName } from './layout/paper.js';

const HOW =
  `It can be opened without signing in, by whoever has it, for ${LINK_MINUTES} minutes: read it when it is needed and keep it to ` +
  'yourself. It starts with "/" where the installation does not know its own address: then it is relative to that of this API. ' +
  'Later, or once the private link is revoked, it answers 404 or 410.';

const PAPER = { nullable: true, description: "That of the shop's country when absent." } as const;

/** Where a quotation's documents can be downloaded: whoever reads the quotation can ask. Nothing is made before it is opened. */
@Resolver(() => QuotationView)
export class DocumentUrlsResolver {
  constructor(
    private readonly links: DocumentLinks,
    private readonly clock: Clock,
    private readonly publicUrl: string | null,
  ) {}

  @Allow(EVERYONE)
  @FieldResolver(() => String, {
    description: `Address of the quotation as a PDF, in its own language. It shows the private link to those who see \`accessToken\`. ${HOW}`,
  })
  pdfUrl(
    @Root() quotation: QuotationView,
    @Arg('paper', () => PaperEnum, PAPER) paper: PaperName | null,
  ): string {
    return this.urlOf(quotation, 'QUOTATION', paper);
  }

  @Allow('quotations:read', 'quotations:read_own')
  @FieldResolver(() => String, {
    description: `Address of the work order for the installers as a PDF: places, openings and films, without prices. Staff only. ${HOW}`,
  })
  workOrderUrl(
    @Root() quotation: QuotationView,
    @Arg('paper', () => PaperEnum, PAPER) paper: PaperName | null,
  ): string {
    return this.urlOf(quotation, 'WORK_ORDER', paper);
  }

  private urlOf(
    { id, accessToken, linkGeneration }: QuotationView,
    kind: DocumentKind,
    paper: PaperName | null,
  ): string {
    const linked = kind === 'QUOTATION' && accessToken !== null ? 'yes' : 'no';
    const target = { id, kind, linked, ...(paper && { paper }) } as const;
    return `${this.publicUrl ?? ''}${this.links.pathTo(target, linkGeneration, this.clock.now())}`;
  }
}
