const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const codeOf = (error: unknown): string[] =>
  isObject(error) && isObject(error.extensions) && typeof error.extensions.code === 'string'
    ? [error.extensions.code]
    : [];

/** The stable codes of GraphQL errors, in an error of Apollo's or in what react-admin wrapped around one. */
export function errorCodes(error: unknown): string[] {
  if (!isObject(error)) return [];
  if (Array.isArray(error.graphQLErrors)) return error.graphQLErrors.flatMap(codeOf);
  return errorCodes(error.body);
}
