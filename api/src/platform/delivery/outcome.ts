/** Why a message cannot be sent, ever: told to the staff in words of their own. */
export type Refusal = 'INVALID_RECIPIENT' | 'UNSUBSCRIBED' | 'UNREACHABLE' | 'REFUSED';

/** What came of handing a message to a provider. */
export type Outcome =
  | {
      readonly kind: 'ACCEPTED' /** The provider's own id for it, where it gives one. */;
      readonly providerId: string | null;
    }
  | { readonly kind: 'REFUSED'; readonly reason: Refusal; readonly error: string }
  /** It was certainly not taken, and may be later: after so many milliseconds, where the provider says. */
  | { readonly kind: 'RETRY'; readonly error: string; readonly afterMs?: number; readonly busy?: boolean }
  /** It may have been taken: the answer was lost. */
  | { readonly kind: 'UNKNOWN'; readonly error: string };

/** A file that goes with a message. */
export interface Attachment {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Hands messages of one channel to a provider. Never throws: what goes wrong is an outcome. */
export interface Carrier<Message> {
  /** The provider's name as staff see it: "smtp". */
  readonly name: string;
  send(message: Message): Promise<Outcome>;
  /**
   * The provider's ids of what it took since then and what reads like this message: it, or others with the same words.
   * Absent: it cannot be asked. @throws when it does not answer
   */
  find?(message: Message, since: Date): Promise<readonly string[]>;
}

const LONGEST_ERROR = 500;

/** What an error says, short enough to be kept. */
export const errorText = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll('\0', '').slice(0, LONGEST_ERROR);
