import { expect, test } from 'vitest';
import { withoutDetail } from './logger.js';

test('what people typed does not reach the log through a database error', () => {
  const error = new Error(
    'duplicate key value violates unique constraint\n  - detail: Key (email)=(ana@example.com) already exists.',
  );
  const logged = withoutDetail(error);
  expect(JSON.stringify(logged)).not.toContain('ana@example.com');
  expect(logged.message).toContain('unique constraint');
});
