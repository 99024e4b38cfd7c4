import type { Server } from './server.js';
import { until } from './until.js';

/** The local mailbox as a browser gets it. */
export async function mailboxPage(server: Pick<Server, 'url'>, language = 'es'): Promise<string> {
  const answer = await fetch(`${server.url}/mailbox`, { headers: { 'accept-language': language } });
  if (answer.status !== 200) throw new Error(`The mailbox answered ${answer.status}`);
  return answer.text();
}

/** The articles of the page that mention a recipient, newest first. */
export async function messagesTo(server: Pick<Server, 'url'>, recipient: string): Promise<readonly string[]> {
  const page = await mailboxPage(server);
  const articles = page.split('<article>').slice(1);
  return articles.filter(
    (article) => article.includes(`Para ${recipient} `) || article.includes(`Para ${recipient}<`),
  );
}

/** The code in the newest message to a recipient, once so many have come. */
export async function codeSentTo(server: Pick<Server, 'url'>, recipient: string, count = 1): Promise<string> {
  const newest = await until(`message ${count} to ${recipient}`, async () => {
    const messages = (await messagesTo(server, recipient)).filter((message) =>
      message.includes('class="code"'),
    );
    return messages.length >= count && messages[0];
  });
  const code = /<strong class="code">(\d{6})</.exec(newest)?.[1];
  if (!code) throw new Error(`There is no code in ${newest}`);
  return code;
}
