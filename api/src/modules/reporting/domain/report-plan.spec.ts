import { describe, expect, it } from 'vitest';
import { planReport } from './report-plan.js';

const edgesOf = (from: string, until: string, timeZone = 'America/Santiago') =>
  planReport({ from, until, interval: 'DAY' }, timeZone).current.edges.map((edge) => edge.toISOString());

describe('the plan of a report', () => {
  it('begins and ends when the days of the shop do', () => {
    expect(edgesOf('2026-11-21', '2026-11-22')).toEqual([
      '2026-11-21T03:00:00.000Z',
      '2026-11-22T03:00:00.000Z',
      '2026-11-23T03:00:00.000Z',
    ]);
  });

  it('knows the day that has no midnight, and 23 hours', () => {
    expect(edgesOf('2026-09-05', '2026-09-06')).toEqual([
      '2026-09-05T04:00:00.000Z',
      '2026-09-06T04:00:00.000Z',
      '2026-09-07T03:00:00.000Z',
    ]);
  });

  it('knows the day that has 25 hours', () => {
    expect(edgesOf('2026-04-04', '2026-04-04')).toEqual([
      '2026-04-04T03:00:00.000Z',
      '2026-04-05T04:00:00.000Z',
    ]);
  });

  it('cuts the period and the one before it alike', () => {
    const plan = planReport(
      { from: '2026-11-01', until: '2026-11-21', comparison: 'PREVIOUS_MONTH' },
      'America/Santiago',
    );
    expect(plan).toMatchObject({
      interval: 'DAY',
      current: { from: '2026-11-01', until: '2026-11-21' },
      previous: { from: '2026-10-01', until: '2026-10-21' },
    });
    expect([plan.current.points.length, plan.previous.points.length]).toEqual([21, 21]);
    expect([plan.current.edges.length, plan.previous.edges.length]).toEqual([22, 22]);
  });
});
