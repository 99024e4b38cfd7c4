import { dataOf, postGraphQL, type Variables } from '../../../e2e/support/graphql.js';
import { signIn } from '../../../e2e/support/sign-in.js';

export interface Operation {
  readonly document: string;
  readonly variables?: Variables;
}

/** A caller who sends operations. */
export class Client {
  constructor(
    private readonly port: number,
    readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** A member of the staff. */
  static async signIn(port: number): Promise<Client> {
    const anonymous = new Client(port, {});
    const { headers } = await signIn(anonymous, 'admin');
    return new Client(port, headers);
  }

  /** @throws when the operation does not succeed */
  send<T = unknown>({ document, variables = {} }: Operation): Promise<T> {
    return this.data<T>(document, variables);
  }

  async data<T>(document: string, variables: Variables = {}): Promise<T> {
    const url = `http://127.0.0.1:${this.port}/graphql`;
    return dataOf(await postGraphQL<T>(url, document, variables, this.headers));
  }
}
