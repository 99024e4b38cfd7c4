import { expect } from 'vitest';
import { bytesAt, keptFiles } from '../../support/documents.js';
import { databaseKind, type Server, type Session } from '../../support/index.js';
import { sqlOf } from '../../support/jobs.js';
import type { Message } from '../../support/messages.js';
import { pagesOf } from '../../support/pdf.js';
import type { Accepted } from './accepted.js';
import type { Confirmed } from './load.js';

const READ = /* GraphQL */ `query Told($id: ID!) {
  quotation(id: $id) {
    status pdfUrl messages { id kind channel state providerId attachments attempts { number provider outcome error } }
  }
}`;

type Told = Pick<Message, 'id' | 'kind' | 'channel' | 'state' | 'providerId' | 'attachments' | 'attempts'>;
interface Read {
  readonly quotation: {
    readonly status: string;
    readonly pdfUrl: string;
    readonly messages: readonly Told[];
  };
}

/** What became of the messages of all quotations. */
export interface Tally {
  messages: number;
  /** Taken by a provider once more. */
  repeats: number;
  /** Attempts that are shown to be of unknown outcome. */
  unknown: number;
}

const KINDS = ['quotationConfirmed', 'quotationSubmitted'];
const ENDED = 'the process ended before the answer was kept';

const checkMessages = (told: readonly Told[], { channels }: Confirmed): void => {
  const toCustomer = told.filter(({ kind }) => KINDS.includes(kind));
  const expected = KINDS.flatMap((kind) => channels.map((channel) => `${kind} ${channel} SENT`));
  const found = toCustomer.map(({ kind, channel, state }) => `${kind} ${channel} ${state}`);
  expect(found.sort()).toEqual(expected.sort());
  const toTeam = told.filter(({ kind }) => kind.startsWith('staff'));
  expect(toTeam.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
    'staffConfirmed SENT',
    'staffNewQuotation SENT',
  ]);
};

const checkDelivery = (message: Told, accepted: Accepted, tally: Tally): void => {
  const times = accepted.timesOf(message);
  const unknown = message.attempts.filter(({ outcome }) => outcome === 'UNKNOWN');
  for (const { error } of unknown) expect(error).toBe(ENDED);
  expect(times).toBeGreaterThanOrEqual(1);
  // Only what nobody could know of was sent again.
  expect(times).toBeLessThanOrEqual(1 + unknown.length);
  if (message.channel === 'EMAIL' && message.attachments.length > 0) {
    expect(accepted.mailsWithout(message.id)).toBe(0);
  }
  tally.messages += 1;
  tally.repeats += times - 1;
  tally.unknown += unknown.length;
};

const checkDocument = async (server: Server, url: string, isRead: boolean, number: string): Promise<void> => {
  const { pathname, search } = new URL(url);
  const bytes = await bytesAt(server, pathname + search);
  const text = Buffer.from(bytes).toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
  // Whether it can be read takes a program of its own: every tenth.
  if (isRead) expect((await pagesOf(bytes)).join()).toContain(number);
};

/** Every confirmation has its document and its messages, and none was sent again without need. */
export const checkTold = async (
  server: Server,
  { headers }: Pick<Session, 'headers'>,
  confirmed: readonly Confirmed[],
  accepted: Accepted,
): Promise<Tally> => {
  const tally: Tally = { messages: 0, repeats: 0, unknown: 0 };
  const made = await keptFiles(server);
  // No part of a file, and one for each of its two states at most.
  expect(made.filter((name) => !name.endsWith('.pdf'))).toEqual([]);
  expect(made.length).toBeLessThanOrEqual(2 * confirmed.length);
  for (const [index, one] of confirmed.entries()) {
    const { quotation } = await server.data<Read>(READ, { id: one.id }, headers);
    expect(quotation.status).toBe('CONFIRMED');
    checkMessages(quotation.messages, one);
    for (const message of quotation.messages) checkDelivery(message, accepted, tally);
    await checkDocument(server, quotation.pdfUrl, index % 10 === 0, one.number);
  }
  // All of them had been made before somebody asked.
  expect((await keptFiles(server)).sort()).toEqual(made.sort());
  if (databaseKind() === 'postgres') {
    const rows = await sqlOf(
      server,
      `select d.id from quotation_document d join quotation q on q.id = d.quotation_id
        where q.status = 'CONFIRMED' and d.version = q.version and d.kind = 'QUOTATION'`,
    );
    expect(rows).toHaveLength(confirmed.length);
  }
  return tally;
};
