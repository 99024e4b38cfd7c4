/** For a part of a draft, unique within it and short enough for the ids of its fields. */
export const newId = (): string => crypto.randomUUID().slice(0, 13);
