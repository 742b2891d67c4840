import { expect, it } from 'vitest';
import {
  boardFeet,
  marginThread,
  saggingThread,
  straightThread,
  underlineThread,
  uprightThread,
} from '$lib/layout/threadPath';

it('begins and ends where it is told', () => {
  expect(straightThread([1, 2], [3, 4.25])).toBe('M1,2L3,4.3');
  expect(uprightThread([0, 0], [10, 20])).toBe('M0,0C0,10,10,10,10,20');
  expect(saggingThread([10, 10], [100, 40], 'right')).toMatch(/^M10,10C.*,100,40$/);
  expect(saggingThread([10, 10], [100, 400], 'bottom')).toMatch(/^M10,10C.*,100,400$/);
});

it('has its bends before the line that it reaches, and none below the margin of a phone', () => {
  expect(underlineThread([0, 100], [30, 140], [90, 140])).toMatch(/^M0,100C.*,30,140L90,140$/);
  expect(marginThread([10, 0], [60, 200])).toBe('M10,0V192Q10,200,18,200H60');
  expect(marginThread([10, 0], [12, 200])).toBe('M10,0V198Q10,200,12,200H12');
});

it('fans the feet around the ring and keeps them under the board', () => {
  expect(boardFeet(100, 3, 0, 500)).toEqual([78, 100, 122]);
  expect(boardFeet(5, 2, 20, 500)).toEqual([20, 31]);
  for (const foot of boardFeet(900, 5, 20, 500)) expect(foot).toBeLessThanOrEqual(500);
});
