import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../kernel/clock.js';
import { endWith, supervise } from './supervise.js';

const MINUTE = 60_000;

/** As much of a connection as is supervised. */
class Connection extends EventEmitter {
  bufferedAmount = 0;
  ended: number | 'terminated' | undefined;

  close(code: number): void {
    this.ended ??= code;
    this.emit('close');
  }

  terminate(): void {
    this.ended ??= 'terminated';
    this.emit('close');
  }
}

let socket: Connection;
beforeEach(() => {
  vi.useFakeTimers();
  socket = new Connection();
});
afterEach(() => vi.useRealTimers());

test('a connection that nobody uses is closed after five minutes', () => {
  supervise({ socket, active: () => 0 });
  vi.advanceTimersByTime(4 * MINUTE);
  expect(socket.ended).toBeUndefined();
  vi.advanceTimersByTime(MINUTE);
  expect(socket.ended).toBe(1000);
});

test('one that says something or follows something stays', () => {
  let following = 1;
  supervise({ socket, active: () => following });
  vi.advanceTimersByTime(60 * MINUTE);
  following = 0;
  vi.advanceTimersByTime(4 * MINUTE);
  socket.emit('message');
  vi.advanceTimersByTime(4 * MINUTE);
  expect(socket.ended).toBeUndefined();
});

test('one that does not read what it asked for is cut off', () => {
  supervise({ socket, active: () => 1 });
  socket.bufferedAmount = 17 * 1024 * 1024;
  socket.emit('message');
  expect(socket.ended).toBe('terminated');
});

test('a connection ends with its credential', () => {
  endWith(socket, new Date(Date.now() + 15 * MINUTE), systemClock());
  vi.advanceTimersByTime(15 * MINUTE - 1);
  expect(socket.ended).toBeUndefined();
  vi.advanceTimersByTime(1);
  expect(socket.ended).toBe(4403);
});

test('a closed connection leaves no timer behind', () => {
  supervise({ socket, active: () => 1 });
  endWith(socket, new Date(Date.now() + MINUTE), systemClock());
  socket.close(1001);
  expect(vi.getTimerCount()).toBe(0);
});
