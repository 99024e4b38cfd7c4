import type { Random, Weighted } from '../random.js';
import { Revision, type Seller } from './revision.js';
import { CHANGE_REQUESTS, REJECTIONS } from './sentences.js';

const DAY_MS = 86_400_000;
const MOST_REVISIONS = 4;

type Outcome = 'confirm' | 'reject' | 'silence';
const OUTCOMES: Weighted<Outcome> = [
  [48, 'confirm'],
  [17, 'reject'],
  [35, 'silence'],
];

export interface Setting {
  readonly createdAt: Date;
  /** Nothing of the story happens later. */
  readonly now: Date;
  readonly expiryDays: number;
  readonly customer: string;
  /** Who can answer for quotations; may be empty. */
  readonly sellers: readonly Seller[];
}

/**
 * What happens to a quotation from its making until now, revision by revision: about half by customers themselves, who
 * submit at once, the rest drafted by a seller; about half of the answers are yes.
 */
export const tellStory = (setting: Setting, random: Random): readonly Revision[] => {
  const expiryMs = setting.expiryDays * DAY_MS;
  const seller = setting.sellers.length > 0 ? random.pick(setting.sellers) : null;
  const drafted = seller !== null && random.chance(0.45);
  const to = drafted ? 'DRAFT' : 'PENDING';
  const opening = { kind: 'CREATED', to } as const;
  let current = new Revision(1, setting.createdAt, opening, drafted ? seller : null, expiryMs);
  const revisions = [current];
  for (;;) {
    if (!sendOut(current, setting, random)) return revisions;
    if (seller && !current.seller && random.chance(0.8)) take(current, seller, setting, random);
    const wish = random.chance(0.12) ? later(current.updatedAt, 1.5, random) : null;
    if (!wish || !isOpen(current, wish, setting)) break;
    current.requestChange(wish, random.pick(CHANGE_REQUESTS));
    const revisedAt = later(wish, 0.7, random);
    if (!seller || current.number === MOST_REVISIONS || revisedAt > setting.now) break;
    const next = new Revision(
      current.number + 1,
      revisedAt,
      { kind: 'REVISED', to: 'DRAFT' },
      seller,
      expiryMs,
    );
    revisions.push(next);
    if (!sendOut(next, setting, random)) break;
    if (next.submittedAt) current.expire(next.submittedAt, seller);
    current = next;
  }
  conclude(current, setting, random);
  return revisions;
};

const later = (moment: Date, days: number, random: Random): Date =>
  new Date(moment.getTime() + Math.round(days * DAY_MS * random.aroundOne(1)));

const isOpen = ({ expiresAt }: Revision, at: Date, { now }: Setting): boolean =>
  at <= now && expiresAt !== null && at < expiresAt;

/** Whether the customer has it in hand; a few drafts never leave the shop. */
const sendOut = (revision: Revision, { now }: Setting, random: Random): boolean => {
  if (revision.status === 'PENDING') return true;
  const at = later(revision.updatedAt, 0.6, random);
  if (at > now || random.chance(0.05)) return false;
  revision.submit(at);
  return true;
};

const take = (revision: Revision, seller: Seller, setting: Setting, random: Random): void => {
  const at = later(revision.updatedAt, 0.2, random);
  if (isOpen(revision, at, setting)) revision.assign(at, seller);
};

const conclude = (revision: Revision, setting: Setting, random: Random): void => {
  const { now, customer } = setting;
  if (revision.status !== 'PENDING' || !revision.expiresAt) return;
  const outcome = random.weighted(OUTCOMES);
  const at = later(revision.updatedAt, 4, random);
  if (outcome === 'silence' || at >= revision.expiresAt) {
    if (revision.expiresAt <= now) revision.expire(revision.expiresAt, null);
    return;
  }
  if (at > now) return;
  const by = random.chance(0.15) ? revision.seller : null;
  if (outcome === 'confirm') revision.confirm(at, by, by ? null : customer);
  else revision.reject(at, by, random.chance(0.7) ? random.pick(REJECTIONS) : null);
};
