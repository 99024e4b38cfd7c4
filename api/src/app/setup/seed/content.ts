import { Decimal } from '../../../kernel/decimal.js';
import type { Result } from '../../../kernel/fault.js';
import type { ImportedCustomer } from '../../../modules/customers/index.js';
import type { Terms } from '../../../modules/pricing/index.js';
import type { ImportedQuotation } from '../../../modules/quotations/index.js';
import {
  type Catalogue,
  type PricedQuote,
  parseQuote,
  priceQuote,
  type QuoteInputData,
  type QuoteRequest,
  type StaffAdjustment,
} from '../../../modules/quote-engine/index.js';
import { makeCustomer, type SeedCustomer } from './people/customer.js';
import type { Films } from './places/films.js';
import { makeQuote } from './places/quote.js';
import type { Random } from './random.js';
import type { Revision, Seller } from './story/revision.js';
import { DISCOUNT_REASONS, EXTRAS, NOTES } from './story/sentences.js';
import { tellStory } from './story/tell-story.js';

/** What the content is made from; equal plans give equal content. */
export interface Plan {
  readonly random: Random;
  /** Nothing happens later. */
  readonly until: Date;
  readonly terms: Pick<Terms, 'currency' | 'rules' | 'quotationExpiryDays'>;
  readonly films: Films;
  readonly catalogue: Catalogue;
  readonly sellers: readonly Seller[];
  /** A customer can come back once this many other quotations were made. */
  readonly comebackAfter: number;
}

/** A quotation with all its revisions, still without its number. */
export interface SeedQuotation {
  readonly createdAt: Date;
  /** Null when the customer was there before. */
  readonly newCustomer: ImportedCustomer | null;
  readonly revisions: readonly Omit<ImportedQuotation, 'number'>[];
}

type Known = SeedCustomer & { readonly id: string };

/** Memory stays bounded: who has not come back by then does not. */
const MOST_REMEMBERED = 5_000;
const NEW_CUSTOMERS = 0.62;
const DISCOUNT_PERCENT = [3, 8] as const;

/** The quotations made at these moments, one after the other. */
export function* makeQuotations(plan: Plan, moments: Iterable<Date>): Generator<SeedQuotation> {
  const { random } = plan;
  const remembered: Known[] = [];
  for (const createdAt of moments) {
    const regulars = remembered.length - plan.comebackAfter;
    const known =
      regulars > 0 && !random.chance(NEW_CUSTOMERS) ? remembered[random.int(0, regulars - 1)] : undefined;
    const customer = known ?? { ...makeCustomer(random), id: random.id(createdAt) };
    remembered.push(customer);
    if (remembered.length > MOST_REMEMBERED + plan.comebackAfter) remembered.shift();
    yield {
      createdAt,
      newCustomer: known ? null : imported(customer, createdAt),
      revisions: revisionsOf(customer, createdAt, plan),
    };
  }
}

const imported = ({ country: _, ...data }: Known, createdAt: Date): ImportedCustomer => ({
  ...data,
  createdAt,
});

const revisionsOf = (customer: Known, createdAt: Date, plan: Plan): SeedQuotation['revisions'] => {
  const { random, films, until, terms, sellers } = plan;
  const quote = makeQuote(customer, films, createdAt.getUTCFullYear(), random);
  const price = pricer(quote, plan);
  const story = tellStory(
    { createdAt, now: until, expiryDays: terms.quotationExpiryDays, customer: customer.name, sellers },
    random,
  );
  const shared = {
    customerId: customer.id,
    language: random.chance(0.97) ? 'es' : 'en',
    notes: random.chance(0.25) ? random.pick(NOTES) : null,
    externalReference: referenceOf(customer, random),
  };
  const extras = story[0]?.seller && random.chance(0.12) ? [extra(random)] : [];
  return story.map((revision) => {
    const adjustments =
      revision.number > 1 && random.chance(0.6) ? [...extras, discount(price(extras), plan)] : extras;
    const { number, ...past } = pastOf(revision);
    const priced = price(adjustments);
    // Rows are made while the next quotations are thought out: their ids need a source of their own.
    const ids = random.fork();
    return {
      ...shared,
      ...past,
      ...priced,
      id: ids.id(revision.createdAt),
      makeId: () => ids.id(revision.createdAt),
      revision: number,
      selectedOption: revision.status === 'CONFIRMED' ? random.pick(priced.priced.alternatives).name : null,
    };
  });
};

/** A revision's fields without its behaviour. */
const pastOf = (revision: Revision) => {
  const { number, seller, status, version, history, rejectionReason, acceptedBy } = revision;
  const { createdAt, updatedAt, submittedAt, decidedAt, expiresAt } = revision;
  const dates = { createdAt, updatedAt, submittedAt, decidedAt, expiresAt };
  return { number, seller, status, version, history, rejectionReason, acceptedBy, ...dates };
};

interface Priced {
  readonly request: QuoteRequest;
  readonly priced: PricedQuote;
  readonly adjustments: readonly StaffAdjustment[];
}

/** The quote engine on this quote: every stored number is its own. */
const pricer = (input: QuoteInputData, { catalogue, terms }: Plan) => {
  const request = accepted(parseQuote(input, catalogue, terms.rules, []));
  return (adjustments: readonly StaffAdjustment[]): Priced => ({
    request,
    priced: accepted(priceQuote(request, terms.rules, terms.currency, adjustments, [])),
    adjustments,
  });
};

const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`The seed made a quote that cannot be priced: ${JSON.stringify(result.faults)}`);
};

const extra = (random: Random): StaffAdjustment => {
  const { kind, label, amount } = random.pick(EXTRAS);
  return { kind, label, amount: Decimal.parse(amount), reason: null };
};

/** Some per cent of the cheapest alternative, in whole units of money. */
const discount = ({ priced }: Priced, { random }: Plan): StaffAdjustment => {
  const nets = priced.alternatives.map(({ totals }) => totals.net);
  const cheapest = nets.reduce((least, net) => (net.compare(least) < 0 ? net : least));
  const share = Decimal.parse(`-0.0${random.int(...DISCOUNT_PERCENT)}`);
  const reason = random.pick(DISCOUNT_REASONS);
  return { kind: 'DISCOUNT', label: 'Descuento', amount: cheapest.times(share).round(0), reason };
};

const referenceOf = ({ type }: Known, random: Random): string | null => {
  if (type === 'BUSINESS') return random.chance(0.3) ? `OC-${random.digits(5)}` : null;
  return random.chance(0.05) ? `WEB-${random.digits(6)}` : null;
};
