import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../format/choices';
import { allowedActions, hasLink } from './allowed-actions';

describe('allowedActions', () => {
  it('decides only what is pending', () => {
    for (const status of STATUSES) {
      expect(allowedActions(status).includes('confirm')).toBe(status === 'PENDING');
      expect(allowedActions(status).includes('reject')).toBe(status === 'PENDING');
    }
  });
  it('deletes and submits only drafts', () => {
    for (const status of STATUSES) {
      expect(allowedActions(status).includes('delete')).toBe(status === 'DRAFT');
      expect(allowedActions(status).includes('submit')).toBe(status === 'DRAFT');
    }
  });
  it('duplicates whatever there is, but revises nothing final or unsent', () => {
    for (const status of STATUSES) expect(allowedActions(status)).toContain('duplicate');
    expect(STATUSES.filter((status) => allowedActions(status).includes('revise'))).toEqual([
      'PENDING',
      'REJECTED',
      'EXPIRED',
    ]);
  });
});

describe('hasLink', () => {
  it('shows no drafts', () => expect(STATUSES.filter((status) => !hasLink(status))).toEqual(['DRAFT']));
});
