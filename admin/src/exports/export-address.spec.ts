import { expect, it } from 'vitest';
import { exportAddress } from './export-address';

it('carries conditions, repeats those with several values, and leaves out those without', () =>
  expect(
    exportAddress('/exports/quotations.xlsx', {
      orderBy: 'TOTAL',
      statuses: ['DRAFT', 'PENDING'],
      search: 'ñ & co',
      vertical: null,
      customerId: undefined,
    }),
  ).toBe('/exports/quotations.xlsx?orderBy=TOTAL&statuses=DRAFT&statuses=PENDING&search=%C3%B1+%26+co'));

it('needs none', () => expect(exportAddress('/exports/audit.csv', {})).toBe('/exports/audit.csv'));
