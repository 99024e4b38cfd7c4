import { v7 } from 'uuid';

/** A new id: UUID version 7, so that ids made later sort later and indexes grow at their end. */
export const newId = (): string => v7();

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all; anything else names nothing and must not reach the database. */
export const isId = (text: string): boolean => FORM.test(text);
