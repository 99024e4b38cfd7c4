import { z } from 'zod';
import {
  decimalParameter,
  instantParameter,
  listParameter,
  readParameters,
} from '../../../kernel/query-parameters.js';
import { VERTICALS } from '../../quote-engine/index.js';
import { QUOTATION_STATUSES } from '../domain/lifecycle.js';
import type { QuotationFilter } from '../graphql/quotation-list.type.js';

const text = z.string().optional();

/** As the list takes them: a condition that the list has and this has not does not compile. */
const conditions = {
  search: text,
  statuses: listParameter(z.enum(QUOTATION_STATUSES)),
  vertical: z.enum(VERTICALS).optional(),
  customerId: text,
  sellerId: text,
  minTotal: decimalParameter.optional(),
  maxTotal: decimalParameter.optional(),
  createdFrom: instantParameter.optional(),
  createdUntil: instantParameter.optional(),
  updatedSince: instantParameter.optional(),
  ids: listParameter(z.string()),
  currentRevisionOnly: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
} satisfies Record<keyof QuotationFilter, z.ZodType>;

const parameters = z.strictObject({
  ...conditions,
  orderBy: z.enum(['CREATED_AT', 'UPDATED_AT', 'NUMBER', 'TOTAL']).default('CREATED_AT'),
  direction: z.enum(['ASC', 'DESC']).default('DESC'),
});

/** The filter and order that an address's query parameters give; every fault at once. */
export const readExportParameters = (given: unknown) => readParameters(parameters, given, 'quotations');
