import { expect, test } from 'vitest';
import { bandOf } from '$lib/engine/measure/bandOf';

test.each([
  [0, 0],
  [0.0999, 0],
  [0.1, 1],
  [0.5, 2],
  [0.999, 2],
  [1, 2],
  [1.01, -1],
  [-0.1, -1],
  [NaN, -1],
])('%f is in band %i of 0, .1, .5, 1', (stated, band) => {
  expect(bandOf([0, 0.1, 0.5, 1], stated)).toBe(band);
});
