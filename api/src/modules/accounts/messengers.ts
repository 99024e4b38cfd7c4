export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text with line breaks. */
  readonly text: string;
}

export interface TextMessage {
  /** In E.164. */
  readonly to: string;
  readonly text: string;
}

/**
 * How messages leave the house. Both take a message after the commit that it tells of and return at once: whether and
 * when it arrives makes no answer wait, and no answer tell.
 */
export interface Messengers {
  mail(mail: Mail): void;
  text(message: TextMessage): void;
}
