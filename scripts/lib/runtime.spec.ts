import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findNode, isAtLeast } from './runtime.mjs';

describe('choosing a Node', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['22.17.0', true],
    ['22.17.1', true],
    ['24.0.0', true],
    ['22.16.9', false],
    ['20.20.2', false],
  ])('%s is new enough: %s', (version, enough) => {
    expect(isAtLeast(version, '22.17.0')).toBe(enough);
  });

  it('finds one here', async () => {
    expect(await findNode()).toBeTruthy();
  });

  it('says in one line what it needs when the Node at hand is too old, or does not run', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'lamina-node-'));
    const old = path.join(folder, 'node');
    await writeFile(old, '#!/bin/sh\necho v18.19.0\n');
    await chmod(old, 0o755);
    vi.stubEnv('LAMINA_NODE', old);
    await expect(findNode()).rejects.toThrow(/^Lámina needs Node 22\.17\.0 or later.*18\.19\.0.*$/);
    vi.stubEnv('LAMINA_NODE', path.join(folder, 'absent'));
    await expect(findNode()).rejects.toThrow(/found none/);
    await rm(folder, { recursive: true });
  });
});
