import { describe, expect, it } from 'vitest';
import { exportAddress } from './export-address';

describe('exportAddress', () => {
  it('carries filter and order as the API takes them', () =>
    expect(
      exportAddress(
        'xlsx',
        { statuses: ['DRAFT', 'PENDING'], search: 'ñ & co', minTotal: '10.5', vertical: null },
        { field: 'TOTAL', direction: 'ASC' },
      ),
    ).toBe(
      '/exports/quotations.xlsx?orderBy=TOTAL&direction=ASC&statuses=DRAFT&statuses=PENDING&search=%C3%B1+%26+co&minTotal=10.5',
    ));
  it('needs neither', () => expect(exportAddress('csv', {}, undefined)).toBe('/exports/quotations.csv?'));
});
