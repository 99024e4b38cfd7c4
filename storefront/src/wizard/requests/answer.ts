/** A fault as the API tells it. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
}

/** What became of a request, as far as the page acts on it. */
export type Answer<T> =
  | { readonly kind: 'data'; readonly data: T }
  /** The input is at fault: nothing was saved, and sending it again changes nothing. */
  | { readonly kind: 'refused'; readonly errors: readonly UserError[] }
  /** No answer, or one that says to come back: whether it arrived is not known. */
  | { readonly kind: 'unanswered'; readonly retryAfter: number | null }
  /** The page and the API do not understand each other. */
  | { readonly kind: 'broken' };
