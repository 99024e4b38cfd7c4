import createCache from '@emotion/cache';
import { StyleSheet } from '@emotion/sheet';

/**
 * Emotion puts its rules into style elements, which a content security policy of 'self' blocks even when they are empty.
 * A constructed sheet is no inline style, so the rules go there.
 */
class ConstructedSheet extends StyleSheet {
  readonly #sheet = new CSSStyleSheet();

  override insert(rule: string): void {
    if (this.tags.length === 0) {
      const sheets = document.adoptedStyleSheets;
      document.adoptedStyleSheets = this.key.endsWith('-global')
        ? [this.#sheet, ...sheets]
        : [...sheets, this.#sheet];
      // Emotion's global styles ask whether there is a tag before they replace what they inserted.
      this.tags.push(document.createElement('style'));
    }
    try {
      this.#sheet.insertRule(rule, this.#sheet.cssRules.length);
    } catch {
      // A selector of another browser's, which this one does not know and does not need.
    }
  }

  override flush(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet.replaceSync('');
    this.tags = [];
  }
}

export const styleCache = createCache({ key: 'l', speedy: true });
styleCache.sheet = new ConstructedSheet({ key: 'l', container: document.head, speedy: true });
