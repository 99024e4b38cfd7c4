import { z } from 'zod';
import {
  decimalParameter,
  instantParameter,
  listParameter,
  readParameters,
} from '../../../kernel/query-parameters.js';
import { VERTICALS } from '../../quote-engine/index.js';
import { QUOTATION_STATUSES } from '../domain/lifecycle.js';

const text = z.string().optional();

const parameters = z.strictObject({
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
  orderBy: z.enum(['CREATED_AT', 'UPDATED_AT', 'NUMBER', 'TOTAL']).default('CREATED_AT'),
  direction: z.enum(['ASC', 'DESC']).default('DESC'),
});

/** The filter and order that an address's query parameters give; every fault at once. */
export const readExportParameters = (given: unknown) => readParameters(parameters, given, 'quotations');
