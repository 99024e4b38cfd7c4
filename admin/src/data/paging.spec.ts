import { describe, expect, it } from 'vitest';
import { orderOf, pageOf, withoutEmpty } from './paging';

describe('pageOf', () => {
  it('skips the pages before', () => {
    expect(pageOf({ pagination: { page: 3, perPage: 10 } })).toEqual({ first: 10, offset: 20 });
  });
  it('has a first page', () => {
    expect(pageOf({})).toEqual({ first: 25, offset: 0 });
  });
});

describe('orderOf', () => {
  const fields = { name: 'NAME' };
  it('translates columns', () => {
    expect(orderOf({ sort: { field: 'name', order: 'DESC' } }, fields)).toEqual({
      field: 'NAME',
      direction: 'DESC',
    });
  });
  it('leaves others to the API', () => {
    expect(orderOf({ sort: { field: 'id', order: 'ASC' } }, fields)).toBeUndefined();
    expect(orderOf({}, fields)).toBeUndefined();
  });
});

describe('withoutEmpty', () => {
  it('keeps false and 0', () => {
    expect(withoutEmpty({ a: '', b: null, c: undefined, d: false, e: 0 })).toEqual({ d: false, e: 0 });
  });
});
