import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { lengthOf, type Span } from './calendar.js';

/** Two years, one of them a leap year. */
const MOST_DAYS = 731;
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** The span of a filter, or all that is wrong with it. */
export const checkSpan = ({ from, until }: Span): Result<Span> => {
  const faults = FaultList.for(['filter']);
  for (const [name, day] of Object.entries({ from, until })) {
    if (day < FIRST_DAY || day > LAST_DAY) {
      const params = { first: FIRST_DAY, last: LAST_DAY };
      faults.add('OUT_OF_RANGE', { key: 'report.day', params }, name);
    }
  }
  if (until < from) faults.add('INVALID', { key: 'report.backwards' }, 'until');
  else if (lengthOf({ from, until }) > MOST_DAYS) {
    faults.add('OUT_OF_RANGE', { key: 'report.tooLong', params: { most: MOST_DAYS } }, 'until');
  }
  return faults.result({ from, until });
};
