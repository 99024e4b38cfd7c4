import { describe, expect, it } from 'vitest';
import { edgeAt, GLASS, patch } from './geometry';

describe('the light on the floor', () => {
  it('is there once for each leaf', () => expect(patch(0, 1).match(/M/g)).toHaveLength(2));
  it('is nothing behind nothing', () => expect(patch(0.4, 0.4)).toBe(''));
  it('is of one leaf while the edge stands in it', () => {
    expect(patch(0, 0.3).match(/M/g)).toHaveLength(1);
    expect(patch(0.3, 1).match(/M/g)).toHaveLength(2);
  });
});

it('moves the edge from one side of the glass to the other', () =>
  expect([0, 0.5, 1].map(edgeAt)).toEqual([GLASS.left, 460, GLASS.right]));
