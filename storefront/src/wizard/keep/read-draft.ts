import * as z from 'zod/mini';
import { type Draft, draftSchema } from '../flow/draft';
import { severalVehicles } from './several-vehicles';

/** The shape in which drafts are stored now. A changed shape counts on and says in UPGRADES how the one before becomes it. */
export const VERSION = 2;

/** From each version to the next; by the version that it starts from. */
export type Upgrades = Readonly<Record<number, (draft: unknown) => unknown>>;
const UPGRADES: Upgrades = { 1: severalVehicles };

const envelope = z.object({ version: z.number(), draft: z.unknown() });

export const writeDraft = (draft: Draft): string => JSON.stringify({ version: VERSION, draft });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The draft in a stored text, brought to today's shape; null when it cannot be read, or is of a later version of the page. */
export function readDraft(text: string, upgrades: Upgrades = UPGRADES, current = VERSION): Draft | null {
  const stored = envelope.safeParse(parsed(text));
  if (!stored.success) return null;
  let { draft } = stored.data;
  for (let { version } = stored.data; version !== current; version += 1) {
    const upgrade = upgrades[version];
    if (!upgrade) return null;
    draft = upgrade(draft);
  }
  return draftSchema.safeParse(draft).data ?? null;
}
