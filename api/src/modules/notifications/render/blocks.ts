import { fillTemplate } from '../domain/template-syntax.js';

/** A piece of a mail's body: words with line breaks, or a link that stands by itself. */
export type Block =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'button'; readonly label: string; readonly url: string };

/** "[words](address)", where the address is a variable or is written out. */
const BUTTON = /^\[([^\]\n]+)\]\((\{\{[^{}\n]+\}\}|https:\/\/[^\s()]+)\)$/;

/** The blocks of a body, told apart before values are put in: what a customer writes is never a link. */
export const blocksOf = (body: string, lookUp: (variable: string) => string | undefined): readonly Block[] =>
  body
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const [, label, url] = BUTTON.exec(paragraph) ?? [];
      if (label === undefined || url === undefined) {
        return { kind: 'words', text: fillTemplate(paragraph, lookUp) };
      }
      return { kind: 'button', label: fillTemplate(label, lookUp), url: fillTemplate(url, lookUp) };
    });

/** The same for programs that show no HTML. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'words' ? block.text : `${block.label}:\n${block.url}`)).join('\n\n');
