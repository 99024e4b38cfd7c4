import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/smtp/${name}`, import.meta.url));

/** The certificate of the test's own mail server, for NODE_EXTRA_CA_CERTS. */
export const CERTIFICATE = fixture('localhost.crt');

const TLS = { key: readFileSync(fixture('localhost.key')), cert: readFileSync(CERTIFICATE) };

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly secure: boolean;
  readonly user: string | null;
  /** The header lines, unfolded. */
  readonly headers: readonly string[];
  /** The body as it was encoded; the digits of a code are readable in it. */
  readonly body: string;
}

export interface MailServer {
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  /** How often somebody showed a password. */
  readonly passwords: readonly string[];
  /** The next mail to this address is taken, and nobody is told. */
  loseAnswerTo(address: string): void;
  [Symbol.asyncDispose](): Promise<void>;
}

const USER = 'lamina';
const PASSWORD = 'p@ss/word';
/** As they stand in a URL. */
export const CREDENTIALS = `${USER}:${encodeURIComponent(PASSWORD)}`;

export interface MailServerOptions extends SMTPServerOptions {
  /** How long after it has taken a mail it says so, in milliseconds. */
  readonly answersAfterMs?: number;
}

/** A real SMTP server on a free port, or on the one given, that keeps what it is sent. */
export async function startMailServer(
  { answersAfterMs = 0, ...options }: MailServerOptions = {},
  port = 0,
): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const passwords: string[] = [];
  const unanswered = new Set<string>();
  const server = new SMTPServer({
    ...TLS,
    authOptional: true,
    disableReverseLookup: true,
    onAuth: ({ username, password }, _, done) => {
      passwords.push(password ?? '');
      if (username === USER && password === PASSWORD) done(null, { user: USER });
      else done(new Error('No.'));
    },
    onData: (stream, { envelope, secure, user }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [head = '', ...rest] = Buffer.concat(chunks).toString().split('\r\n\r\n');
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          secure,
          user: user === undefined ? null : String(user),
          headers: head.replace(/\r\n[ \t]+/g, ' ').split('\r\n'),
          body: rest.join('\r\n\r\n'),
        });
        const isLost = envelope.rcptTo.some(({ address: to }) => unanswered.delete(to));
        if (!isLost) setTimeout(done, answersAfterMs);
      });
    },
    ...options,
  });
  // Clients that turn away from a certificate are what some tests are about.
  server.on('error', () => {});
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The mail server has no port');
  return {
    port: address.port,
    received,
    passwords,
    loseAnswerTo: (to) => unanswered.add(to),
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
