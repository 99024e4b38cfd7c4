/** Something that happened to one thing of the domain, told after the transaction that did it was committed. */
export interface DomainEvent {
  /** Unique; handlers use it to do their work once although an event may reach them twice. */
  readonly id: string;
  /** "quotation.submitted": the thing and what happened to it. */
  readonly type: string;
  /** The thing it happened to; events of one subject arrive in the order they were committed. */
  readonly subject: string;
  readonly occurredAt: Date;
  /** Plain JSON; readers parse it with a schema of their own. */
  readonly payload: Readonly<Record<string, unknown>>;
}
