import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import type { Translate } from '../../../kernel/errors.js';
import type { Fault } from '../../../kernel/fault.js';
import { toUserError, UserError, type UserErrorShapes } from '../../../kernel/user-error.type.js';
import { QUOTATION_STATUSES, type QuotationStatus } from '../domain/lifecycle.js';
import { QuotationStatusEnum } from './quotation.enums.js';

@Allow(EVERYONE)
@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: 'The quotation cannot go where it was asked to: code ILLEGAL_TRANSITION or QUOTATION_EXPIRED.',
})
export class TransitionError extends UserError {
  @Field(() => QuotationStatusEnum, { description: 'The status the quotation has.' })
  readonly from: QuotationStatus;

  @Field(() => QuotationStatusEnum, { description: 'The status that was asked for.' })
  readonly to: QuotationStatus;

  constructor(fault: Fault, message: string, from: QuotationStatus, to: QuotationStatus) {
    super(fault, message);
    this.from = from;
    this.to = to;
  }
}

const status = (value: unknown): QuotationStatus | undefined =>
  QUOTATION_STATUSES.find((known) => known === value);

const transition = (fault: Fault, message: string): UserError | undefined => {
  const from = status(fault.details?.from);
  const to = status(fault.details?.to);
  return from && to && new TransitionError(fault, message, from, to);
};

const SHAPES: UserErrorShapes = { ILLEGAL_TRANSITION: transition, QUOTATION_EXPIRED: transition };

/** {@link toUserError} for operations on quotations: faults whose details tell from and to become a {@link TransitionError}. */
export const toQuotationError = (fault: Fault, translate: Translate): UserError =>
  toUserError(fault, translate, SHAPES);
