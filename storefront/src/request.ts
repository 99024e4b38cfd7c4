import type { TypedDocumentString } from './generated/graphql';

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string }[];
}

/** Sends a typed document to the API that serves this page. A transport failure and a refused operation both throw. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  });
  const answer: Answer<Result> = await response.json();
  if (!answer.data) throw new Error(answer.errors?.[0]?.message ?? `HTTP ${response.status}`);
  return answer.data;
}
