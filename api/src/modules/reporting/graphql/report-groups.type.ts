import { Field, ID, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { DateTimeScalar, DecimalScalar } from '../../../kernel/scalars/index.js';
import { VerticalEnum } from '../../catalog/index.js';
import { type QuotationStatus, QuotationStatusEnum } from '../../quotations/index.js';
import type { Vertical } from '../../quote-engine/index.js';
import { ReportCount, ReportFigures } from './report-figures.type.js';

@Allow('reports:read')
@ObjectType({
  simpleResolvers: true,
  description: 'The quotations of one status. Amounts as in ReportCount.',
})
export class ReportStatus extends ReportCount {
  @Field(() => QuotationStatusEnum, { description: 'Where they stand now.' })
  status!: QuotationStatus;
}

@Allow('reports:read')
@ObjectType({ simpleResolvers: true, description: 'The quotations of one line of business.' })
export class ReportVertical {
  @Field(() => VerticalEnum, { description: 'The line of business.' })
  vertical!: Vertical;

  @Field(() => ReportFigures, { description: 'All of them.' })
  figures!: ReportFigures;

  @Field(() => [ReportStatus], {
    description: 'Each status, in the order of the lifecycle, also those without any.',
  })
  statuses!: ReportStatus[];
}

@Allow('reports:read')
@ObjectType({
  simpleResolvers: true,
  description: 'The quotations that one member of the staff answers for.',
})
export class ReportSeller {
  @Field(() => ID, { nullable: true, description: 'Id of the staff user; null: those that nobody took yet.' })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'Name as shown; null: those that nobody took yet.' })
  name!: string | null;

  @Field(() => ReportFigures, { description: 'All of them.' })
  figures!: ReportFigures;
}

@Allow('reports:read')
@ObjectType({
  simpleResolvers: true,
  description:
    'What one film has in the quotations of the period: in the alternative that the customer chose, else in the first. Amounts ' +
    "are sums of lines in the report's currency: material and installation, before discounts, adjustments and tax.",
})
export class ReportFilm {
  @Field(() => ID, { description: 'Id of the product.' })
  productId!: string;

  @Field(() => String, { description: 'Stock keeping unit, as it is today.' })
  sku!: string;

  @Field(() => String, { description: 'Name, as it is today.' })
  name!: string;

  @Field(() => DecimalScalar, {
    description: 'm² of film with waste, as for the volume discount: of stripes their length by their width.',
  })
  area!: string;

  @Field(() => DecimalScalar, { description: 'Sum of its lines.' })
  value!: string;

  @Field(() => DecimalScalar, { description: 'm² in quotations that were accepted.' })
  confirmedArea!: string;

  @Field(() => DecimalScalar, { description: 'Sum of its lines in quotations that were accepted.' })
  confirmedValue!: string;
}

@Allow('reports:read')
@ObjectType({
  simpleResolvers: true,
  description: 'A quotation that waits for its customer and expires soon.',
})
export class ReportExpiring {
  @Field(() => ID, { description: 'Id of the quotation.' })
  id!: string;

  @Field(() => String, { description: 'Its number, Q-YYYY-NNNNNN.' })
  number!: string;

  @Field(() => String, { description: "The customer's name." })
  customerName!: string;

  @Field(() => DecimalScalar, { description: 'Its total with tax, of the first alternative.' })
  total!: string;

  @Field(() => DateTimeScalar, { description: 'Until when the customer can accept it.' })
  expiresAt!: Date | string;
}

@Allow('reports:read')
@ObjectType({
  simpleResolvers: true,
  description:
    'PENDING quotations that expire within the coming 7 days, whenever they were made. Amounts as in ReportCount.',
})
export class ReportExpiringSoon extends ReportCount {
  @Field(() => [ReportExpiring], { description: 'The first 5 to expire, the next one first.' })
  next!: ReportExpiring[];
}
