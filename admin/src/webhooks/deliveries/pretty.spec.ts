import { expect, it } from 'vitest';
import { pretty } from './pretty';

it.each([
  ['{"a":[1]}', '{\n  "a": [\n    1\n  ]\n}'],
  ['Not Found', 'Not Found'],
  ['', ''],
])('%s', (text, shown) => expect(pretty(text)).toBe(shown));
