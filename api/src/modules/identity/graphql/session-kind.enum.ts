import { graphqlEnum } from '../../../kernel/graphql-enum.js';

/** GraphQL's name of each kind of session, with the kind of caller that it is for. */
export const SESSION_KINDS = { STAFF: 'staff', CUSTOMER: 'customer' } as const;
export type SessionKind = keyof typeof SESSION_KINDS;

export const SessionKindEnum = graphqlEnum<SessionKind>(
  'SessionKind',
  'Whose session it is. A browser may hold one of each side by side, in cookies of their own.',
  { STAFF: 'Of a member of the staff.', CUSTOMER: 'Of a customer.' },
);
