import { expect, test } from 'vitest';
import { copyForTransfer } from '$lib/worker/copyForTransfer';

test('copies typed arrays at the top, in fields, and in lists there', () => {
  const truth = {
    members: [Uint32Array.of(1), Uint32Array.of(2, 3)],
    subscriberOf: Int32Array.of(-1, 4),
    scores: [{ named: 1 }],
    empty: [],
  };
  const { result, buffers } = copyForTransfer(truth);
  expect(result).toEqual(truth);
  expect(result.subscriberOf).not.toBe(truth.subscriberOf);
  expect(buffers).toHaveLength(3);
  structuredClone(result, { transfer: buffers });
  expect(truth.members[1]).toEqual(Uint32Array.of(2, 3));
});

test('copies only the part that a view shows', () => {
  const { result, buffers } = copyForTransfer(new Uint8Array(100).subarray(10, 12));
  expect(result).toHaveLength(2);
  expect(buffers[0].byteLength).toBe(2);
});

test('leaves everything else', () => {
  for (const value of [53, 'abc', null, undefined, [1, 2], { a: { b: 1 } }]) {
    expect(copyForTransfer(value)).toEqual({ result: value, buffers: [] });
  }
});
