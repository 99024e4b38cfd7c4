/** Who can change something: the kinds of a request's actor, and the shop's own jobs. */
export const AUDIT_ACTOR_KINDS = ['staff', 'customer', 'key', 'link', 'anonymous', 'system'] as const;
export type AuditActorKind = (typeof AUDIT_ACTOR_KINDS)[number];
