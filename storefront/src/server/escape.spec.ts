import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeJson } from './escape';

describe('what stands in a document', () => {
  it('cannot end an attribute or begin an element', () =>
    expect(escapeHtml(`"><script>'&`)).toBe('&quot;&gt;&lt;script&gt;&#39;&amp;'));

  it('cannot end a script and is still the same JSON', () => {
    const value = { name: '</script><!--\u2028 "a"' };
    const text = escapeJson(value);
    expect(text).not.toContain('<');
    expect(text).not.toContain('\u2028');
    expect(JSON.parse(text)).toEqual(value);
  });
});
