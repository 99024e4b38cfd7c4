import { escapeHtml as escaped } from '../../kernel/html.js';
import type { ShownMessage } from '../../platform/mailbox/mailbox.js';
import { htmlPage, type PageReader } from '../http/html-page.js';

/** A one-time code stands out from the words around it; digits within a link's token are none. */
const withCodes = (html: string): string =>
  html.replace(/(?<![\w#;&/=-])\d{6}(?![\w-])/g, '<strong class="code">$&</strong>');

const KINDS: Readonly<Record<ShownMessage['channel'], string>> = {
  MAIL: 'mailbox.mail',
  TEXT: 'mailbox.text',
  WHATSAPP: 'mailbox.whatsapp',
};

/** What a mail program shows, in a frame where nothing can run, with the text behind it; texts with their codes else. */
const content = ({ id, body, hasHtml }: ShownMessage, { translate }: PageReader): string => {
  if (!hasHtml) return `<p class="body">${withCodes(escaped(body))}</p>`;
  const title = escaped(translate({ key: 'mailbox.shown' }));
  return `<iframe sandbox title="${title}" src="/mailbox/${id}/html" loading="lazy"></iframe>
<details><summary>${escaped(translate({ key: 'mailbox.plain' }))}</summary><p class="body">${escaped(body)}</p></details>`;
};

const attachments = ({ files }: ShownMessage, { translate }: PageReader): string => {
  if (files.length === 0) return '';
  const links = files.map(
    ({ id, fileName }) => `<li><a href="/mailbox/files/${id}" download>${escaped(fileName)}</a></li>`,
  );
  return `<p class="kind">${escaped(translate({ key: 'mailbox.files' }))}</p><ul class="files">${links.join('')}</ul>`;
};

const article = (message: ShownMessage, reader: PageReader): string => {
  const { language, translate } = reader;
  const { channel, recipient, subject, at } = message;
  const kind = translate({ key: KINDS[channel] });
  const to = translate({ key: 'mailbox.to', params: { recipient } });
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'long' }).format(
    new Date(at),
  );
  return `<li><article>
<header><p class="kind">${escaped(kind)}</p><h2>${escaped(subject ?? to)}</h2>
<p class="facts">${subject === null ? '' : `${escaped(to)} · `}<time datetime="${escaped(at)}">${escaped(time)}</time></p></header>
${content(message, reader)}
${attachments(message, reader)}
</article></li>`;
};

/** The local mailbox as a page: no script, no inline style, every text of a message escaped. */
export const mailboxPage = (messages: readonly ShownMessage[], reader: PageReader): string => {
  const say = (key: string) => escaped(reader.translate({ key: `mailbox.${key}` }));
  const list = `<ol>${messages.map((message) => article(message, reader)).join('\n')}</ol>`;
  const empty = `<div class="empty"><p>${say('empty')}</p><p>${say('emptyHint')}</p></div>`;
  return htmlPage(reader, {
    title: `${say('title')} · Lámina`,
    style: '/mailbox/mailbox.css',
    main: `<header class="page"><p class="brand">Lámina</p><h1>${say('title')}</h1><p>${say('intro')}</p>
<p><a class="reload" href="/mailbox">${say('reload')}</a></p></header>
${messages.length > 0 ? list : empty}`,
  });
};
