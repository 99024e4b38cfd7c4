import * as z from 'zod/mini';
import { type Draft, draftSchema, isBlank, openingsOf, type Place } from '../state/draft';

/** For whom a new quotation is. Once it is saved that does not change. */
const customer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('known'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('new'), name: z.string(), email: z.string(), phone: z.string() }),
]);
export type Customer = z.infer<typeof customer>;

export const NOBODY: Customer = { kind: 'none' };

export const hasCustomer = (one: Customer): boolean =>
  one.kind === 'known' || (one.kind === 'new' && one.name.trim() !== '');

const quotation = z.object({ id: z.string(), number: z.string(), version: z.number() });
export type SavedAs = z.infer<typeof quotation>;

/** Everything that must not be lost when the page goes: what is typed, and how far it has been saved. */
export const workSchema = z.object({
  draft: draftSchema,
  /** As the shop has it in the version that `quotation` names; null while it has nothing. */
  base: z.nullable(draftSchema),
  quotation: z.nullable(quotation),
  customer,
  /** Names the creation, so that sending it again makes no second quotation. */
  key: z.string(),
  /** The creation that was sent and not answered yet, as JSON: it is sent again word for word. */
  creation: z.nullable(z.string()),
  /** What was sent and not answered yet: it may have arrived. Nothing else is sent before there is an answer. */
  sent: z.nullable(draftSchema),
  /** Of the last change, ISO 8601. */
  at: z.string(),
});
export type Work = z.infer<typeof workSchema>;

export const newWork = (draft: Draft, who: Customer, key: string, at: string): Work => ({
  draft,
  base: null,
  quotation: null,
  customer: who,
  key,
  creation: null,
  sent: null,
  at,
});

export const savedWork = (draft: Draft, saved: SavedAs, who: Customer, at: string): Work => ({
  ...newWork(draft, who, saved.id, at),
  base: draft,
  quotation: saved,
});

const isPlain = ({ about, rooms }: Place): boolean =>
  rooms.length <= 1 &&
  (about.kind === 'property'
    ? about.address === null
    : [about.make, about.model, about.year, about.bodyType, about.vin].every((text) => text.trim() === ''));

/** Whether there is nothing in new work that anybody would miss. */
export const saysNothing = ({ draft, customer }: Pick<Work, 'draft' | 'customer'>): boolean =>
  !hasCustomer(customer) &&
  openingsOf(draft).every((opening) => isBlank(opening) && opening.films.length === 0) &&
  draft.places.length <= 1 &&
  draft.places.every(isPlain) &&
  draft.adjustments.length === 0 &&
  `${draft.notes}${draft.travelZone}`.trim() === '';
