import type { QuotationEventKind, QuotationStatus } from '../../../../modules/quotations/index.js';

/** Who of the staff answers for a quotation. */
export interface Seller {
  readonly id: string;
  readonly name: string;
}

/** One entry of the history. */
export interface Told {
  readonly at: Date;
  readonly kind: QuotationEventKind;
  readonly from: QuotationStatus | null;
  readonly to: QuotationStatus | null;
  readonly actor: string | null;
  readonly message: string | null;
}

/** What has happened to one revision of a quotation so far, kept as the use-cases keep it. */
export class Revision {
  readonly history: Told[] = [];
  status: QuotationStatus;
  version = 1;
  submittedAt: Date | null = null;
  decidedAt: Date | null = null;
  expiresAt: Date | null = null;
  rejectionReason: string | null = null;
  acceptedBy: string | null = null;

  constructor(
    readonly number: number,
    readonly createdAt: Date,
    first: { readonly kind: 'CREATED' | 'REVISED'; readonly to: 'DRAFT' | 'PENDING' },
    public seller: Seller | null,
    private readonly expiryMs: number,
  ) {
    this.status = first.to;
    if (first.to === 'PENDING') this.open(createdAt);
    const actor = seller?.name ?? null;
    this.history.push({ at: createdAt, kind: first.kind, from: null, to: first.to, actor, message: null });
  }

  get updatedAt(): Date {
    return this.history.at(-1)?.at ?? this.createdAt;
  }

  submit(at: Date): void {
    this.open(at);
    this.tell('SUBMITTED', at, this.seller, 'PENDING');
  }

  assign(at: Date, seller: Seller): void {
    this.seller = seller;
    this.tell('SELLER_ASSIGNED', at, seller, this.status, seller.name);
  }

  requestChange(at: Date, message: string): void {
    this.tell('CHANGE_REQUESTED', at, null, this.status, message);
  }

  confirm(at: Date, by: Seller | null, acceptedBy: string | null): void {
    this.acceptedBy = acceptedBy;
    this.decide('CONFIRMED', at, by, acceptedBy);
  }

  reject(at: Date, by: Seller | null, reason: string | null): void {
    this.rejectionReason = reason;
    this.decide('REJECTED', at, by, reason);
  }

  /** @param by who submitted the next revision; null when nobody answered in time */
  expire(at: Date, by: Seller | null): void {
    const reason = by && 'superseded';
    this.rejectionReason = reason;
    this.decide('EXPIRED', at, by, reason);
  }

  private open(at: Date): void {
    this.submittedAt = at;
    this.expiresAt = new Date(at.getTime() + this.expiryMs);
  }

  private decide(
    status: 'CONFIRMED' | 'REJECTED' | 'EXPIRED',
    at: Date,
    by: Seller | null,
    message: string | null,
  ): void {
    this.decidedAt = at;
    this.tell(status, at, by, status, message);
  }

  private tell(
    kind: QuotationEventKind,
    at: Date,
    by: Seller | null,
    to: QuotationStatus,
    message: string | null = null,
  ): void {
    const changed = to !== this.status;
    const statuses = changed ? { from: this.status, to } : { from: null, to: null };
    this.status = to;
    this.version += 1;
    this.history.push({ at, kind, ...statuses, actor: by?.name ?? null, message });
  }
}
