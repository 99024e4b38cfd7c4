import { Extensions } from 'type-graphql';

/** Granted to every caller, anonymous ones included. */
export const EVERYONE = 'everyone';

/** Granted to signed-in customers. */
export const CUSTOMERS = 'customer';

/** Granted to the shop's staff, whatever their roles. */
export const STAFF = 'staff';

/** The key under which a type's or field's rule stands in its GraphQL extensions. */
export const ACCESS = 'access';

/**
 * Declares who may use a field: {@link EVERYONE}, a kind of caller ({@link CUSTOMERS}, {@link STAFF}), or callers holding any one of the permissions ("resource:action").
 * On a type it is the rule of all its fields that declare none of their own. A field without any rule is refused to
 * everyone (deny unless declared), and a test walks the schema for such gaps. Rules about rows (own, assigned) are
 * not declared here: they live in the SQL.
 */
export const Allow = (...anyOf: readonly [string, ...string[]]) => Extensions({ [ACCESS]: anyOf });
