import { escapeHtml } from '../../kernel/html.js';
import type { PageReader } from '../mailbox/mailbox-page.js';

/** What the page says: it asks first, then that it is done, or that the link is none of ours. */
export type RemindersState = 'ask' | 'done' | 'unknown';

/** A page of one question and one button, which works without script. */
export const remindersPage = (
  state: RemindersState,
  shopName: string,
  { language, translate }: PageReader,
): string => {
  const say = (key: string) => escapeHtml(translate({ key: `stop.${key}`, params: { shop: shopName } }));
  const rest: Readonly<Record<RemindersState, string>> = {
    ask: `<p>${say('ask')}</p><form method="post"><button>${say('button')}</button></form>`,
    done: `<p role="status">${say('done')}</p><p>${say('back')}</p>`,
    unknown: `<p role="alert">${say('unknown')}</p>`,
  };
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${say('title')}</title>
<link rel="stylesheet" href="/reminders.css">
</head>
<body>
<main>
<p class="brand">${escapeHtml(shopName)}</p>
<h1>${say('title')}</h1>
${rest[state]}
</main>
</body>
</html>
`;
};
