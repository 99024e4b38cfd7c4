export interface GraphQLFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface GraphQLBody<T> {
  readonly data?: T | null;
  readonly errors?: readonly GraphQLFault[];
}

export interface GraphQLAnswer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: GraphQLBody<T>;
}

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
  const body: GraphQLBody<T> = await answer.json();
  return { status: answer.status, headers: answer.headers, body };
}

/** The data of an operation that has to succeed. */
export function dataOf<T>(answer: GraphQLAnswer<T>): T {
  const { data, errors } = answer.body;
  if (errors || !data) throw new Error(`HTTP ${answer.status}: ${JSON.stringify(answer.body, null, 2)}`);
  return data;
}
