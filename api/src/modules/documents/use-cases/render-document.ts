import { languageOf } from '../../../kernel/messages.js';
import { linkAddress, openingItems, type QuotationView } from '../../quotations/index.js';
import type { DocumentsDependencies } from '../documents-dependencies.js';
import type { DocumentKind } from '../domain/document-kind.js';
import { paginate } from '../layout/paginate.js';
import { type PaperName, paperNamed, textHeight, textWidth } from '../layout/paper.js';
import { footerOf } from '../sheet/footer.js';
import { formatsOf } from '../sheet/formats.js';
import { quotationBlocks } from '../sheet/quotation-blocks.js';
import type { Sheet } from '../sheet/sheet.js';
import { workOrderBlocks } from '../sheet/work-order-blocks.js';

const BLOCKS = { QUOTATION: quotationBlocks, WORK_ORDER: workOrderBlocks } as const;
const TITLES = { QUOTATION: 'document.file.quotation', WORK_ORDER: 'document.file.workOrder' } as const;

export interface Wanted {
  readonly kind: DocumentKind;
  readonly paper: PaperName;
  /** Whether it may show the private link. */
  readonly linked: boolean;
}

/** Fonts and what writes PDF are loaded with the first document: most processes make none for a while. */
const loadPrinter = () => import('../pdf/printer.js');

const linkOf = ({ publicUrl }: DocumentsDependencies, { status, accessToken, language }: QuotationView) =>
  publicUrl === null || accessToken === null || status === 'DRAFT'
    ? null
    : linkAddress(publicUrl, languageOf(language), accessToken);

/** What the catalogue says of its films today, and how they are laid. */
const readSheet = async (
  dependencies: DocumentsDependencies,
  quotation: QuotationView,
): Promise<Pick<Sheet, 'films' | 'items'>> => {
  const { catalog, database } = dependencies;
  const openings = [...quotation.properties.flatMap(({ rooms }) => rooms), ...quotation.vehicles].flatMap(
    (place) => place.openings.map(({ id }) => id),
  );
  const products = [
    ...new Set(quotation.options.flatMap(({ lines }) => lines.map(({ productId }) => productId))),
  ];
  const [films, items] = await Promise.all([catalog.byIds(products), openingItems(database, openings)]);
  return {
    films: new Map(films.flatMap((film) => (film ? [[film.id, film] as const] : []))),
    items: new Map(openings.map((id, index) => [id, items[index] ?? []])),
  };
};

/** Makes the document of a quotation as it and the shop are now. The same state makes the same bytes. */
export const renderDocument = async (
  dependencies: DocumentsDependencies,
  { quotation, shop }: Pick<Sheet, 'quotation' | 'shop'>,
  { kind, paper: name, linked }: Wanted,
): Promise<Uint8Array> => {
  const language = languageOf(quotation.language);
  const say = dependencies.translator(language);
  const { typefaces, writePdf } = await loadPrinter();
  const paper = paperNamed(name);
  const sheet: Sheet = {
    ...(await readSheet(dependencies, quotation)),
    quotation,
    shop,
    link: linked ? linkOf(dependencies, quotation) : null,
    say,
    formats: formatsOf({
      language,
      locale: shop.locale,
      currency: quotation.totals?.currency ?? shop.currency,
      timeZone: shop.timeZone,
    }),
    ruler: typefaces,
    width: textWidth(paper),
  };
  return writePdf(typefaces, {
    title: say({ key: TITLES[kind], params: { number: quotation.number } }),
    author: shop.legalName ?? shop.name,
    language,
    at: new Date(quotation.updatedAt),
    paper,
    pages: paginate(BLOCKS[kind](sheet), textHeight(paper)),
    footer: footerOf(sheet, paper),
  });
};
