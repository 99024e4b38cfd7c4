/** How alike two names have to be: the share of their trigrams that both have. */
const ALIKE = 0.6;

/** How alike the names are that two SQL expressions hold. */
export const likeness = (a: string, b: string): string => `similarity(searchable(${a}), searchable(${b}))`;

/** Whether they are so alike that they may be of one customer. */
export const areAlike = (a: string, b: string): string => `${likeness(a, b)} >= ${ALIKE}`;
