import type { AnyVariables, Client, OperationResult, TypedDocumentNode } from '@urql/core';
import { byHash } from '../data/by-hash';
import { EndSessionDocument, RenewSessionDocument } from '../generated/graphql';
import type { Language } from '../i18n/language';

/** Unanswered: the shop could not be asked who is signed in here. */
export type SessionState = 'unknown' | 'unanswered' | 'out' | 'in';

interface Token {
  readonly text: string;
  /** On this page's clock, in milliseconds. */
  readonly until: number;
}

/** A token is exchanged this long before it ends. */
const EARLY = 30_000;

const isSignedOut = ({ error }: OperationResult): boolean =>
  error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED') ?? false;

/**
 * Who is signed in on this page. The access token is in memory only; the browser keeps the refresh token where no script
 * reads it, and by it a reloaded page is signed in again.
 */
export class CustomerSession {
  #state: SessionState = 'unknown';
  #token: Token | null = null;
  #renewal: Promise<Token | null> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly client: Client,
    private readonly language: Language,
  ) {}

  readonly state = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** @param expiresIn seconds for which the token is good */
  start(accessToken: string, expiresIn: number): void {
    this.#token = { text: accessToken, until: Date.now() + expiresIn * 1_000 };
    this.#become('in');
  }

  /** Signed out here, whatever the server knows of it. */
  forget(): void {
    this.#token = null;
    this.#become('out');
  }

  async signOut(): Promise<void> {
    await this.client
      .mutation(byHash(EndSessionDocument), {}, { fetchOptions: this.#as(this.#token) })
      .toPromise();
    this.forget();
  }

  /** The access token for a request of its own kind; null when nobody is signed in. */
  async token(): Promise<string | null> {
    const token = this.#token && this.#token.until - EARLY > Date.now() ? this.#token : await this.#renew();
    return token?.text ?? null;
  }

  /** Reads or writes as who is signed in; a token that was refused is exchanged once. */
  async ask<Data, Variables extends AnyVariables>(
    kind: 'query' | 'mutation',
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<OperationResult<Data, Variables>> {
    await this.token();
    const first = await this.#send(kind, document, variables);
    if (!isSignedOut(first)) return first;
    return (await this.#renew()) ? this.#send(kind, document, variables) : first;
  }

  #send<Data, Variables extends AnyVariables>(
    kind: 'query' | 'mutation',
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) {
    const context = { requestPolicy: 'network-only', fetchOptions: this.#as(this.#token) } as const;
    return this.client[kind](byHash(document), variables, context).toPromise();
  }

  #as(token: Token | null): RequestInit {
    const authorization: Record<string, string> = token ? { authorization: `Bearer ${token.text}` } : {};
    return { headers: { 'accept-language': this.language, ...authorization } };
  }

  /** Several who notice at once share one exchange. */
  #renew(): Promise<Token | null> {
    this.#renewal ??= this.#exchange().finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  async #exchange(): Promise<Token | null> {
    const { data } = await this.client.mutation(byHash(RenewSessionDocument), {}).toPromise();
    // Without an answer nothing is known: who was signed in stays so, and the next request tries again.
    if (!data) {
      if (this.#state !== 'in') this.#become('unanswered');
      return null;
    }
    const { accessToken, expiresIn } = data.payload;
    if (accessToken === null || expiresIn === null) this.forget();
    else this.start(accessToken, expiresIn);
    return this.#token;
  }

  #become(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
