import type { Font } from 'fontkit';

/** What pdfkit 0.20 can do and its published types do not say yet. */
declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      /** Takes fonts that were opened already. */
      registerFont(name: string, source: Font): this;
    }
    interface StructureElementOptions {
      scope?: 'Column' | 'Row';
    }
    interface AnnotationOption {
      structParent?: PDFKit.PDFStructureElement;
    }
  }
}
