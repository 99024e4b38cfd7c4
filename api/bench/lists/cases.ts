import { catalogueCases } from './catalogue-cases.js';
import type { Client, Operation } from './client.js';
import { customerCases } from './customer-cases.js';
import { quotationCases } from './quotation-cases.js';
import { reportCases } from './report-cases.js';
import { writeCases } from './write-cases.js';

export interface Case extends Operation {
  readonly name: string;
}

/** Everything that is measured, on values that this database holds. */
export const casesOf = async (client: Client): Promise<readonly Case[]> => [
  ...(await catalogueCases()),
  ...(await quotationCases(client)),
  ...(await customerCases(client)),
  ...reportCases(),
  ...writeCases(),
];
