import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from './access.js';
import type { Translate } from './errors.js';
import { FAULT_CODES, type Fault, type FaultCode, type Result } from './fault.js';

const MEANINGS: Readonly<Record<FaultCode, string>> = {
  REQUIRED: 'a value is missing or empty that this input needs.',
  INVALID: 'a value has the wrong form, or contradicts another one.',
  OUT_OF_RANGE: 'a number, size or length is outside its documented bounds.',
  TOO_MANY: 'a list is longer than allowed, or more than 100 errors were found and the rest is not listed.',
  NOT_FOUND:
    'nothing with this id, token or name exists for the caller; "not yours" and "does not exist" answer alike.',
  PRODUCT_NOT_AVAILABLE: 'no active product has this SKU.',
  PRICE_NOT_AVAILABLE: 'the product has no price in force in the currency of the shop.',
  STRIPES_REQUIRED: 'a film sold by the linear metre needs `stripes`.',
  ILLEGAL_TRANSITION: 'the quotation cannot go from its status to the one asked for (TransitionError).',
  QUOTATION_EXPIRED: 'the quotation was confirmed after its `expiresAt` (TransitionError).',
  VERSION_CONFLICT: 'somebody changed the object since `expectedVersion`; read it again (ConflictError).',
  IDEMPOTENCY_CONFLICT: 'the idempotency key was already used with another input (ConflictError).',
  INVALID_CREDENTIALS: 'e-mail, password or one-time code is wrong; which of them is not said.',
  TOTP_REQUIRED: 'the password is right, and this account also needs its one-time code in `totp`.',
  SESSION_ENDED:
    'there is no session to go on with: it ended, was ended, or the cookie is missing; sign in again.',
  FORBIDDEN: 'the caller may run the operation, but not with this value.',
  TAKEN: 'another thing has this value already, which must be unique.',
  IN_USE: 'the thing cannot be deleted because others refer to it.',
};

@Allow(EVERYONE)
@InterfaceType({
  description:
    'An expected failure, as data. Everything that is wrong with an input is reported at once (at most 100 errors, then ' +
    'one TOO_MANY), and when there is any error nothing was saved.',
})
export abstract class UserError {
  @Field(() => String, {
    description: `What is wrong, for programs. A closed list that only grows:\n${FAULT_CODES.map(
      (code) => `- ${code}: ${MEANINGS[code]}`,
    ).join('\n')}`,
  })
  readonly code: FaultCode;

  @Field(() => String, {
    description:
      'The same for people, in the language of the Accept-Language header (es or en). The wording may change.',
  })
  readonly message: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Where it is wrong: follows the arguments as sent, list positions from 0 as text, for example ' +
      '["input","quote","properties","0","rooms","1","openings","2","width"]. Null when no single value is to blame.',
  })
  readonly path: readonly string[] | null;

  constructor(fault: Fault, message: string) {
    this.code = fault.code;
    this.message = message;
    this.path = fault.path.length > 0 ? fault.path : null;
  }
}

@Allow(EVERYONE)
@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description:
    'A value of the input is missing, malformed, out of bounds or not available. `path` points at it.',
})
export class InputError extends UserError {}

@Allow(EVERYONE)
@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: 'Another change came first: code VERSION_CONFLICT or IDEMPOTENCY_CONFLICT.',
})
export class ConflictError extends UserError {
  @Field(() => Int, {
    nullable: true,
    description: 'The version the object has now, when code is VERSION_CONFLICT; null otherwise.',
  })
  readonly currentVersion: number | null;

  constructor(fault: Fault, message: string) {
    super(fault, message);
    const version = fault.details?.currentVersion;
    this.currentVersion = typeof version === 'number' ? version : null;
  }
}

/** How the faults of some codes become error types of their own; undefined when a fault lacks that type's details. */
export type UserErrorShapes = Readonly<
  Partial<Record<FaultCode, (fault: Fault, message: string) => UserError | undefined>>
>;

const conflict = (fault: Fault, message: string) => new ConflictError(fault, message);
const SHAPES: UserErrorShapes = { VERSION_CONFLICT: conflict, IDEMPOTENCY_CONFLICT: conflict };

/**
 * Says a fault in the reader's language. GraphQL tells the types behind {@link UserError} apart by class, so what goes out
 * in `userErrors` must come from here. A module with error types of its own passes their shapes.
 */
export const toUserError = (fault: Fault, translate: Translate, shapes: UserErrorShapes = {}): UserError => {
  const message = translate(fault.message);
  const shape = shapes[fault.code] ?? SHAPES[fault.code];
  return shape?.(fault, message) ?? new InputError(fault, message);
};

/** The faults of a result, each said; none when it succeeded. */
export const toUserErrors = (result: Result<unknown>, translate: Translate): UserError[] =>
  result.ok ? [] : result.faults.map((fault) => toUserError(fault, translate));
