import { escapeHtml } from '../../kernel/html.js';
import { htmlPage, type PageReader } from '../http/html-page.js';

/** What the page says: it asks first, then that it is done, or that the link is none of ours. */
export type RemindersState = 'ask' | 'done' | 'unknown';

/** A page of one question and one button, which works without script. */
export const remindersPage = (state: RemindersState, shopName: string, reader: PageReader): string => {
  const say = (key: string) =>
    escapeHtml(reader.translate({ key: `stop.${key}`, params: { shop: shopName } }));
  const rest: Readonly<Record<RemindersState, string>> = {
    ask: `<p>${say('ask')}</p><form method="post"><button>${say('button')}</button></form>`,
    done: `<p role="status">${say('done')}</p><p>${say('back')}</p>`,
    unknown: `<p role="alert">${say('unknown')}</p>`,
  };
  return htmlPage(reader, {
    title: say('title'),
    style: '/reminders.css',
    main: `<p class="brand">${escapeHtml(shopName)}</p>
<h1>${say('title')}</h1>
${rest[state]}`,
  });
};
