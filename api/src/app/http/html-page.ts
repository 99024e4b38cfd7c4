import type { Translate } from '../../kernel/errors.js';
import type { Language } from '../../kernel/messages.js';

/** Whom a page is for, as far as its words are concerned. */
export interface PageReader {
  readonly language: Language;
  readonly translate: Translate;
}

interface Page {
  readonly title: string;
  /** Where its style sheet is: styles that stand in a page are refused by its policy. */
  readonly style: string;
  readonly main: string;
}

/** A page that is no part of a front end, of texts that are escaped already; no search engine lists it. */
export const htmlPage = ({ language }: PageReader, { title, style, main }: Page): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
