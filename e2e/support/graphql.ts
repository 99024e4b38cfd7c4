export interface GraphQLFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface GraphQLBody<T> {
  readonly data?: T | null;
  readonly errors?: readonly GraphQLFault[];
}

/** What the operation cost, and what its caller has left for the minute. */
export interface Cost {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: string;
}

export interface GraphQLAnswer<T> {
  readonly status: number;
  readonly cost?: Cost;
  readonly headers: Headers;
  readonly body: GraphQLBody<T>;
}

/** The answer as it is sent. */
export type Extended<T> = GraphQLBody<T> & { readonly extensions?: { readonly cost?: Cost } };

export type Variables = Readonly<Record<string, unknown>>;

/** One operation over HTTP, as a client sends it. */
export async function postGraphQL<T>(
  url: string,
  query: string,
  variables: Variables,
  headers: Readonly<Record<string, string>>,
): Promise<GraphQLAnswer<T>> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { extensions, ...body }: Extended<T> = await answer.json();
  return { status: answer.status, headers: answer.headers, body, cost: extensions?.cost };
}

/** The data of an operation that has to succeed. */
export function dataOf<T>(answer: Pick<GraphQLAnswer<T>, 'status' | 'body'>): T {
  const { data, errors } = answer.body;
  if (errors || !data) throw new Error(`HTTP ${answer.status}: ${JSON.stringify(answer.body, null, 2)}`);
  return data;
}
