import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database, removeFiles } from '../support/databases/create-database.js';
import { launchReady } from './launcher.js';

describe('npm start', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createDatabase('template');
  });
  afterAll(() => removeFiles(database));

  it('starts after a clean stop in under 5 s, and stops cleanly on either signal', async () => {
    const starts: number[] = [];
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const { child, port, seconds } = await launchReady({ DATA_DIR: database.dataDir });
      starts.push(seconds);
      const answer = await fetch(`http://127.0.0.1:${port}/health`);
      expect(answer.status).toBe(200);
      expect(await child.stop(signal)).toEqual({ code: 0, signal: null });
      await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
    }
    // The better one: the machine may have been busy with something else for a while.
    expect(Math.min(...starts)).toBeLessThan(5);
  });

  it('says what is where, and who can sign in', async () => {
    const { child, port } = await launchReady({ DATA_DIR: database.dataDir });
    await child.stop();
    for (const place of ['/graphql', '/explorer'])
      expect(child.stdout()).toContain(`http://localhost:${port}${place}`);
    for (const name of ['admin', 'ventas', 'soporte'])
      expect(child.stdout()).toContain(`${name}@lamina.demo`);
    expect(child.stderr()).toBe('');
  });
});
