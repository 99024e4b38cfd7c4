export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[] | null;
}

/** Names of form fields, as react-hook-form writes them, with what is wrong. */
export type FieldErrors = Readonly<Record<string, string>>;

/** An item of a list that ends a path: its place in the list. */
const isPlace = (step: string): boolean => /^\d+$/.test(step);

/**
 * Where an error of the input belongs in the form: the path without the argument that carries the form. A list of plain
 * values is one field, so what is wrong with one of them stands beside it.
 */
const fieldOf = (path: readonly string[]): string => {
  const own = path[0] === 'input' ? path.slice(1) : path;
  return (isPlace(own.at(-1) ?? '') ? own.slice(0, -1) : own).join('.');
};

export const fieldErrors = (errors: readonly UserError[]): FieldErrors =>
  Object.fromEntries(
    errors.flatMap(({ path, message }) => (path && path.length > 0 ? [[fieldOf(path), message]] : [])),
  );

/** The server read the operation and said no. react-admin puts `errors` beside the fields of the form. */
export class Refused extends Error {
  readonly errors: FieldErrors;

  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors[0]?.message);
    this.errors = fieldErrors(userErrors);
  }

  is(code: string): boolean {
    return this.userErrors.some((error) => error.code === code);
  }
}

/** What was written, or throws why nothing was. */
export function accepted<Payload extends { readonly userErrors: readonly UserError[] }>(
  payload: Payload,
): Payload {
  if (payload.userErrors.length > 0) throw new Refused(payload.userErrors);
  return payload;
}

/** The refusal inside whatever react-admin hands to error handlers. */
export function refusalOf(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  return error instanceof Error && 'body' in error ? refusalOf(error.body) : undefined;
}
