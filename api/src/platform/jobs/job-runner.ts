/** Gets jobs done in this process, or hands them to those that do them. */
export interface JobRunner {
  start(): void;
  /** There may be something to do. */
  wake(): void;
  /** Begins nothing more, tells handlers to end, and waits a bounded time for them. */
  stop(): Promise<void>;
}
