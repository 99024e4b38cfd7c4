import type { Block, Leaf, Table } from '../layout/block.js';

type Element = PDFKit.PDFStructureElement;

/** The tree that tells programs what the parts of the pages are: grown in reading order, ended with the document. */
export class Structure {
  private readonly root: Element;
  private readonly tables = new Map<Table, Element>();
  private readonly shared = new Map<object, Element>();

  constructor(private readonly pdf: PDFKit.PDFDocument) {
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  /** Where the parts of a block belong: a row of its table has an element of its own. */
  placeOf({ table }: Block): Element {
    if (!table) return this.root;
    let element = this.tables.get(table);
    if (!element) {
      element = this.pdf.struct('Table');
      this.root.add(element);
      this.tables.set(table, element);
    }
    const row = this.pdf.struct('TR');
    element.add(row);
    return row;
  }

  /** The element that a part's content goes into. */
  elementOf({ role, alt, scope, of }: Leaf, place: Element): Element | null {
    if (role === null) return null;
    const known = of && this.shared.get(of);
    if (known) return known;
    const element = this.pdf.struct(role, { ...(alt && { alt }), ...(scope && { scope }) });
    place.add(element);
    if (of) this.shared.set(of, element);
    return element;
  }

  end(): void {
    this.root.end();
  }
}
