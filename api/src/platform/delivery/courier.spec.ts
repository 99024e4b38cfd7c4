import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { checkDeadline, whileWanted } from '../database/deadline.js';
import { Courier } from './courier.js';

/** A logger that keeps its lines. */
const keptLog = () => {
  const lines: string[] = [];
  return { lines, logger: pino({ level: 'error' }, { write: (line: string) => lines.push(line) }) };
};

/** Fails as many times as asked, then succeeds; counts the attempts. */
const failing = (times: number) => {
  const attempts = { count: 0 };
  const send = async () => {
    attempts.count += 1;
    if (attempts.count <= times) throw new Error('the server is down');
  };
  return { attempts, send };
};

describe('the courier', () => {
  it('tries again until a message is taken', async () => {
    const { logger, lines } = keptLog();
    const { attempts, send } = failing(2);
    const taken = new Promise<void>((resolve) => {
      new Courier(logger, [0, 0, 0]).post('mail', async () => {
        await send();
        resolve();
      });
    });
    await taken;
    expect(attempts.count).toBe(3);
    expect(lines).toHaveLength(2);
  });

  it('gives up after the last pause, and says so', async () => {
    const { logger, lines } = keptLog();
    const { attempts, send } = failing(99);
    const over = new Promise<void>((resolve) => {
      new Courier(logger, [0, 0]).post('mail', () => send().finally(() => attempts.count === 3 && resolve()));
    });
    await over;
    await expect.poll(() => lines.at(-1), { timeout: 30_000 }).toContain('given up');
    expect(attempts.count).toBe(3);
  });

  it('closes without waiting for the next attempt', async () => {
    const { logger } = keptLog();
    const { attempts, send } = failing(99);
    const courier = new Courier(logger, [3_600_000]);
    courier.post('mail', send);
    await courier.close();
    expect(attempts.count).toBe(1);
  });

  it('finishes the attempt under way before it closes', async () => {
    const { logger } = keptLog();
    const courier = new Courier(logger);
    const order: string[] = [];
    courier.post('mail', async () => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push('sent');
    });
    await courier.close();
    expect(order).toEqual(['sent']);
  });

  it('goes on when the request that posts is over', async () => {
    const courier = new Courier(keptLog().logger);
    const order: string[] = [];
    whileWanted(AbortSignal.abort(), () =>
      courier.post('mail', async () => {
        checkDeadline();
        order.push('sent');
      }),
    );
    await courier.close();
    expect(order).toEqual(['sent']);
  });
});
