import { describe, expect, it } from 'vitest';
import { missingPackages } from './installation.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    api: { version: '0.1.0' },
    'node_modules/@lamina/api': { link: true },
    'node_modules/a': { version: '1.0.0' },
    'api/node_modules/b': { version: '2.0.0' },
    'node_modules/other-system': { version: '1.0.0', optional: true },
  },
};

describe('what is missing from node_modules', () => {
  it('is nothing after an installation from this lock file, unless a folder was deleted since', () => {
    const installed = { 'node_modules/a': { version: '1.0.0' }, 'api/node_modules/b': { version: '2.0.0' } };
    expect(missingPackages(wanted, { packages: installed }, () => true)).toEqual([]);
    expect(missingPackages(wanted, { packages: installed }, (path) => !path.startsWith('api/'))).toEqual([
      'api/node_modules/b',
    ]);
  });

  it('is what was never installed, and what changed its version since', () => {
    expect(missingPackages(wanted, {}, () => true)).toEqual(['node_modules/a', 'api/node_modules/b']);
    const installed = { 'node_modules/a': { version: '0.9.0' }, 'api/node_modules/b': { version: '2.0.0' } };
    expect(missingPackages(wanted, { packages: installed }, () => true)).toEqual(['node_modules/a']);
  });
});
