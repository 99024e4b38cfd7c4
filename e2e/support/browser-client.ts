import type { GraphQLAnswer, Variables } from './graphql.js';
import type { Server } from './server.js';
import { DEMO_EMAILS, DEMO_PASSWORD, type StaffRole } from './sign-in.js';

export interface AuthAnswer {
  readonly accessToken: string | null;
  readonly expiresIn: number | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

const AUTH = 'accessToken expiresIn userErrors { code message }';
const SIGN_IN = `mutation SignIn($input: SignInInput!) { payload: signIn(input: $input) { ${AUTH} } }`;
const REFRESH = `mutation Refresh($kind: SessionKind!) { payload: refreshSession(kind: $kind) { ${AUTH} } }`;

/** A client that keeps cookies, and an access token in memory, as the front ends do. */
export class BrowserClient {
  /** What the server set, as it stood in the header, by the cookie's name. */
  readonly setCookies = new Map<string, string>();
  readonly #cookies = new Map<string, string>();
  accessToken: string | undefined;

  constructor(
    private readonly server: Server,
    private readonly userAgent = 'Tests',
  ) {}

  /** Another one with the same cookies: a second tab, or a thief. */
  copy(userAgent = this.userAgent): BrowserClient {
    const copy = new BrowserClient(this.server, userAgent);
    for (const [name, value] of this.#cookies) copy.#cookies.set(name, value);
    copy.accessToken = this.accessToken;
    return copy;
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  get headers(): Readonly<Record<string, string>> {
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ');
    return {
      'user-agent': this.userAgent,
      ...(cookie && { cookie }),
      ...(this.accessToken && { authorization: `Bearer ${this.accessToken}` }),
    };
  }

  async gql<T>(document: string, variables: Variables = {}): Promise<GraphQLAnswer<T>> {
    const answer = await this.server.gql<T>(document, variables, this.headers);
    for (const header of answer.headers.getSetCookie()) this.#keep(header);
    return answer;
  }

  async data<T>(document: string, variables: Variables = {}): Promise<T> {
    const { data, errors } = (await this.gql<T>(document, variables)).body;
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  signIn(role: StaffRole, password = DEMO_PASSWORD): Promise<AuthAnswer> {
    return this.#authenticate(SIGN_IN, { input: { email: DEMO_EMAILS[role], password } });
  }

  /** The access token in memory is kept out of it, as after a page was loaded anew. */
  refresh(kind: 'STAFF' | 'CUSTOMER' = 'STAFF'): Promise<AuthAnswer> {
    this.accessToken = undefined;
    return this.#authenticate(REFRESH, { kind });
  }

  async #authenticate(document: string, variables: Variables): Promise<AuthAnswer> {
    const { payload } = await this.data<{ readonly payload: AuthAnswer }>(document, variables);
    this.accessToken = payload.accessToken ?? undefined;
    return payload;
  }

  #keep(header: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
    this.setCookies.set(name, header);
    if (/max-age=0/i.test(header)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
