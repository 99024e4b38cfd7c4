import { expect, test } from 'vitest';
import { accept, refuse } from '../../kernel/fault.js';
import { answerViolations, violationIn } from './violations.js';

const broken = (code: string, constraint?: string) => Object.assign(new Error('no'), { code, constraint });
const taken = { code: 'TAKEN', message: { key: 'change.taken' }, path: ['input', 'sku'] } as const;

test.each([
  ['23505', 'unique'],
  ['23503', 'reference'],
  ['23001', 'reference'],
])('SQLSTATE %s is a %s violation', (code, kind) =>
  expect(violationIn(broken(code, 'a'))).toEqual({ kind, constraint: 'a' }),
);

test.each([broken('40P01', 'a'), broken('23505'), new Error('no'), null])('%s is none', (error) =>
  expect(violationIn(error)).toBeNull(),
);

test('a violation that is known is a fault, everything else is thrown on', async () => {
  const faultOf = ({ constraint }: { constraint: string }) => (constraint === 'product_sku' ? taken : null);
  const answer = (outcome: Promise<ReturnType<typeof accept<number>>>) => answerViolations(outcome, faultOf);
  expect(await answer(Promise.resolve(accept(1)))).toEqual(accept(1));
  expect(await answer(Promise.reject(broken('23505', 'product_sku')))).toEqual(refuse(taken));
  await expect(answer(Promise.reject(broken('23505', 'other')))).rejects.toThrow('no');
  await expect(answer(Promise.reject(new Error('else')))).rejects.toThrow('else');
});
