import * as z from 'zod/mini';
import { FIRST_VEHICLE } from '../flow/draft';

const before = z.looseObject({ vehicle: z.looseObject({}), contact: z.looseObject({}) });

/** From version 1, whose drafts had one vehicle and asked nothing about news. Its films were chosen under the name it gets. */
export function severalVehicles(draft: unknown): unknown {
  const read = before.safeParse(draft).data;
  if (!read) return draft;
  const { vehicle, contact, ...rest } = read;
  return {
    ...rest,
    vehicles: [{ id: FIRST_VEHICLE, ...vehicle }],
    contact: { ...contact, marketing: '' },
  };
}
