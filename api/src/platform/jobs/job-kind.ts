import type { z } from 'zod';
import type { Transaction } from '../database/transaction.js';
import type { Queue } from './queues.js';

/** How often a job is tried and how long the pauses between grow, with jitter. */
export interface RetryPolicy {
  /** Tries in all, 1 or more; after the last one the job is a dead letter. */
  readonly attempts: number;
  /** Before the second try, in milliseconds; each further pause is twice as long. */
  readonly firstPauseMs: number;
  /** No pause is longer, in milliseconds. */
  readonly longestPauseMs: number;
}

/** What a handler knows of the try it makes. */
export interface JobRun {
  readonly jobId: string;
  /** 1 for the first try. A try that died with its process counts. */
  readonly attempt: number;
  /** No further try follows this one. */
  readonly last: boolean;
  /** When the job was asked for. */
  readonly askedAt: Date;
  /** Aborted when the process is being stopped; a handler that throws then is tried again, uncounted. */
  readonly signal: AbortSignal;
}

/** A job that nobody will try any more, unless somebody of the staff begins its tries anew. */
export interface AbandonedJob {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
}

/** How it came to that: its tries came to nothing, or somebody of the staff decided so. */
export type Abandonment = 'DEAD' | 'DISCARDED';

/** How a job was abandoned, and when. */
export interface Abandoned {
  readonly jobId: string;
  readonly by: Abandonment;
  readonly at: Date;
}

/**
 * One kind of work. A handler may be called again for work that it has done, when its process died before that was
 * written down, so it does nothing twice: it goes by the ids in its payload. Throwing means to be tried again, except for
 * {@link PermanentFailure}.
 */
export interface JobKind<Payload = unknown> {
  /** Unique and for ever, as stored jobs name it: "notifications.sendMessage". */
  readonly name: string;
  readonly queue: Queue;
  /** Read anew from what was stored, perhaps by another version of this program; what does not fit is a dead letter. */
  readonly payload: z.ZodType<Payload>;
  readonly retry: RetryPolicy;
  readonly run: (payload: Payload, run: JobRun) => Promise<void>;
  /**
   * Says so to whatever waits for the job, in the transaction that makes it a dead letter or discards it, so that nothing waits for ever. The
   * last try may have died with its process, anywhere in its work.
   */
  readonly abandoned?: (transaction: Transaction, payload: Payload, abandoned: Abandoned) => Promise<void>;
}

/** Trying again would not help: the job becomes a dead letter at once. */
export class PermanentFailure extends Error {}

/** Somebody asks for patience (429, an open circuit): the next try comes no sooner than after so long. */
export class TryLater extends Error {
  constructor(
    message: string,
    readonly afterMs: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** It is somebody else's turn: the job is put back untouched and looked at again after so long. That is no try, nor a request for patience. */
export class NotYet extends Error {
  constructor(readonly afterMs: number) {
    super('It is not yet the turn of this job.');
  }
}
