import { ApolloError } from '@apollo/client/core';
import { type FieldErrors, type UserError } from './user-errors';

const isUserError = (value: unknown): value is UserError =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';

const userErrorsIn = ({
  extensions,
}: {
  readonly extensions?: Readonly<Record<string, unknown>>;
}): UserError[] => (Array.isArray(extensions?.userErrors) ? extensions.userErrors.filter(isUserError) : []);

/** What a query objects to in its input, by the last name of each path: queries throw what mutations answer. */
export const inputErrorsOf = (error: unknown): FieldErrors =>
  error instanceof ApolloError
    ? Object.fromEntries(
        error.graphQLErrors
          .flatMap((one) => userErrorsIn(one))
          .flatMap(({ path, message }) => (path?.length ? [[path.at(-1) ?? '', message]] : [])),
      )
    : {};
